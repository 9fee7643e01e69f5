import { Type } from '@sinclair/typebox';
import { choice } from './parts/choice.ts';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { labelSelector } from './parts/label-selector.ts';
import { namedExpressions } from './parts/named-expression.ts';

const strings = Type.Array(Type.String());

const resourceRules = Type.Array(
  closedObject(
    { apiGroups: strings, apiVersions: strings, resources: strings },
    {
      operations: Type.Array(choice(['CREATE', 'UPDATE', 'DELETE', 'CONNECT', '*'])),
      resourceNames: strings,
      scope: choice(['Cluster', 'Namespaced', '*']),
    },
  ),
);

const validation = closedObject(
  { expression: Type.String() },
  { message: Type.String(), messageExpression: Type.String(), reason: Type.String() },
);

const spec = closedObject(
  {
    matchConstraints: closedObject(
      { resourceRules },
      {
        excludeResourceRules: resourceRules,
        namespaceSelector: labelSelector,
        objectSelector: labelSelector,
        matchPolicy: choice(['Exact', 'Equivalent']),
      },
    ),
    validations: Type.Array(validation, { minItems: 1 }),
  },
  {
    validationActions: Type.Array(choice(['Deny', 'Audit', 'Warn']), { minItems: 1 }),
    failurePolicy: choice(['Ignore', 'Fail']),
    matchConditions: namedExpressions,
    variables: namedExpressions,
    auditAnnotations: Type.Array(closedObject({ key: Type.String(), valueExpression: Type.String() })),
    autogen: closedObject(
      {},
      {
        podControllers: closedObject({}, { controllers: strings }),
        validatingAdmissionPolicy: closedObject({}, { enabled: Type.Boolean() }),
      },
    ),
    evaluation: closedObject(
      {},
      {
        mode: choice(['Kubernetes', 'JSON']),
        admission: closedObject({}, { enabled: Type.Boolean() }),
        background: closedObject({}, { enabled: Type.Boolean() }),
      },
    ),
    webhookConfiguration: closedObject({}, { timeoutSeconds: Type.Integer({ minimum: 1, maximum: 30 }) }),
  },
);

/** A Kyverno rule in CEL for objects of any namespace. */
export const validatingPolicySchema = customResource('policies.kyverno.io/v1', 'ValidatingPolicy', spec);
