import { Type } from '@sinclair/typebox';
import { choice } from './parts/choice.ts';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { namedExpressions } from './parts/named-expression.ts';

const spec = closedObject(
  {
    policyRefs: Type.Array(
      closedObject({
        kind: choice([
          'ValidatingPolicy',
          'NamespacedValidatingPolicy',
          'ImageValidatingPolicy',
          'NamespacedImageValidatingPolicy',
          'MutatingPolicy',
          'NamespacedMutatingPolicy',
          'GeneratingPolicy',
          'NamespacedGeneratingPolicy',
          'DeletingPolicy',
          'NamespacedDeletingPolicy',
        ]),
        name: Type.String(),
      }),
      { minItems: 1 },
    ),
  },
  {
    matchConditions: namedExpressions,
    images: Type.Array(Type.String()),
    allowedValues: Type.Array(Type.String()),
    expiresAt: Type.String(),
    properties: Type.Record(Type.String(), Type.String()),
    reportResult: choice(['skip', 'pass']),
  },
);

/** Frees some objects from some Kyverno policies. */
export const policyExceptionSchema = customResource('policies.kyverno.io/v1', 'PolicyException', spec);
