/** A value of YAML or JSON. */
export type Json = null | boolean | number | string | readonly Json[] | JsonMap;

/** A map of YAML or JSON. */
export interface JsonMap {
  readonly [key: string]: Json | undefined;
}

/** Whether a value is a map. */
export function isMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. */
export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/** Whether two values hold the same; the order of keys does not count, that of items does. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  return a === b || canonical(a) === canonical(b);
}

/** A value as text: a string as it is, anything else as JSON. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function canonical(value: Json | undefined): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isMap(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
