import { Type } from '@sinclair/typebox';
import type { ObjectOptions, TObject, TOptional, TProperties } from '@sinclair/typebox';

/** The properties of a closed object: the required ones as they are, the others optional. */
export type ClosedProperties<Required extends TProperties, Others extends TProperties> = Required & {
  [Key in keyof Others]: TOptional<Others[Key]>;
};

/** An object schema with no further keys: the first map is required, the second optional. */
export function closedObject<Required extends TProperties, Others extends TProperties = Record<never, never>>(
  required: Required,
  others?: Others,
  options?: ObjectOptions,
): TObject<ClosedProperties<Required, Others>> {
  const optional = Object.fromEntries(
    Object.entries(others ?? {}).map(([key, schema]) => [key, Type.Optional(schema)]),
  );
  const properties = { ...required, ...optional } as ClosedProperties<Required, Others>;
  return Type.Object(properties, { ...options, additionalProperties: false });
}
