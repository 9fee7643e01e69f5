import { Type } from '@sinclair/typebox';
import { closedObject } from './closed-object.ts';
import { stringMap } from './string-map.ts';

const transformationRef = closedObject(
  { name: Type.String() },
  {
    namespace: Type.String(),
    ignoreIncludes: Type.Boolean(),
    ignoreExcludes: Type.Boolean(),
    templateRefs: Type.Array(closedObject({ name: Type.String() }, { keyOverride: Type.String() })),
  },
);

const transformation = closedObject(
  {},
  {
    excludeRaw: Type.Boolean(),
    includes: Type.Array(Type.String()),
    excludes: Type.Array(Type.String()),
    templates: Type.Record(Type.String(), closedObject({ text: Type.String() }, { name: Type.String() })),
    transformationRefs: Type.Array(transformationRef),
  },
);

/** The Kubernetes Secret that the Vault Secrets Operator writes. */
export const secretDestination = closedObject(
  { name: Type.String() },
  {
    create: Type.Boolean(),
    overwrite: Type.Boolean(),
    type: Type.String(),
    labels: stringMap,
    annotations: stringMap,
    transformation,
  },
);
