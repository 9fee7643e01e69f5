import type { TSchema } from '@sinclair/typebox';

/**
 * A copy of a value with the defaults of a schema filled in, at every depth of objects.
 *
 * Only defaults are added: nothing that is given is changed, and a wrong value stays for the check to find.
 */
export function withDefaults(schema: TSchema, given: unknown): unknown {
  const value = given === undefined ? structuredClone(schema['default'] as unknown) : given;
  const properties = schema['properties'] as Readonly<Record<string, TSchema>> | undefined;
  if (properties === undefined || typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const filled: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  for (const [key, property] of Object.entries(properties)) {
    const filledValue = withDefaults(property, filled[key]);
    if (filledValue !== undefined) filled[key] = filledValue;
  }
  return filled;
}

/** A deep merge in which maps merge and everything else, lists included, replaces. */
export function mergeValues(base: unknown, over: unknown): unknown {
  if (!isMap(base) || !isMap(over)) return over;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over))
    merged[key] = key in merged ? mergeValues(merged[key], value) : value;
  return merged;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
