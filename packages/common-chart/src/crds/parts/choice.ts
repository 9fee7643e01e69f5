import { Type } from '@sinclair/typebox';
import type { SchemaOptions, TUnsafe } from '@sinclair/typebox';

/** One of a fixed list of strings. */
export function choice<const Values extends readonly string[]>(
  values: Values,
  options?: SchemaOptions,
): TUnsafe<Values[number]> {
  return Type.Unsafe<Values[number]>({ type: 'string', ...options, enum: [...values] });
}
