import { Type } from '@sinclair/typebox';
import { closedObject } from './closed-object.ts';

/** Another object of the same namespace, by name. */
export const nameReference = closedObject({ name: Type.String() });
