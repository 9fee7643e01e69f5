import { Type } from '@sinclair/typebox';
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
