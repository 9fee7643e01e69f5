import { Type } from '@sinclair/typebox';

/** A whole number or a string, such as a port number or name, or a count or percentage. */
export const intOrString = Type.Union([Type.Integer(), Type.String()]);
