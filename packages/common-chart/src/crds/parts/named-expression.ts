import { Type } from '@sinclair/typebox';
import { closedObject } from './closed-object.ts';

/** CEL expressions, each with a name. */
export const namedExpressions = Type.Array(closedObject({ name: Type.String(), expression: Type.String() }));
