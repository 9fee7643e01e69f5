/** A parsed YAML or JSON map. */
export type PlainObject = Readonly<Record<string, unknown>>;

/** Whether a parsed value is a map: neither a list, nor null, nor a scalar. */
export function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value under a chain of keys, or `undefined` where the chain breaks. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (isPlainObject(at) ? at[key] : undefined), value);
}
