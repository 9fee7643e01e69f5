import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { closedObject } from './closed-object.ts';
import { stringMap } from './string-map.ts';

/** The metadata that an author sets on an object; what the API server fills in is left out. */
export const objectMetadata = closedObject(
  { name: Type.String() },
  {
    namespace: Type.String(),
    labels: stringMap,
    annotations: stringMap,
    finalizers: Type.Array(Type.String()),
  },
);

/** Name, namespace, labels, annotations and finalizers of an object. */
export type ObjectMetadata = Static<typeof objectMetadata>;
