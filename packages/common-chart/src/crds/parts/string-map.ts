import { Type } from '@sinclair/typebox';

/** A free map from string to string. */
export const stringMap = Type.Record(Type.String(), Type.String());
