import { Type } from '@sinclair/typebox';
import { closedObject } from './closed-object.ts';

/** The namespaces in which Prometheus looks for targets; the object's own when not given. */
export const namespaceSelector = closedObject({}, { any: Type.Boolean(), matchNames: Type.Array(Type.String()) });
