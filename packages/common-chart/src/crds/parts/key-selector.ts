import { Type } from '@sinclair/typebox';
import { closedObject } from './closed-object.ts';

/** One key of a Secret in the same namespace. */
export const secretKeySelector = closedObject(
  { name: Type.String(), key: Type.String() },
  { optional: Type.Boolean() },
);

/** One key of a ConfigMap in the same namespace. */
export const configMapKeySelector = closedObject(
  { name: Type.String(), key: Type.String() },
  { optional: Type.Boolean() },
);

/** One key of a Secret or of a ConfigMap. */
export const secretOrConfigMapKey = closedObject({}, { secret: secretKeySelector, configMap: configMapKeySelector });
