/**
 * The fields of a Kubernetes type as a construct takes them: read-only, and `undefined` wherever a field may be absent.
 *
 * @example
 * const strategy: Fields<{ type?: string }> = { type: undefined };
 */
export type Fields<T> = T extends readonly (infer Item)[]
  ? readonly Fields<Item>[]
  : T extends object
    ? {
        readonly [Key in keyof T]: Record<never, never> extends Pick<T, Key>
          ? Fields<T[Key]> | undefined
          : Fields<T[Key]>;
      }
    : T;

function isPlain(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * A deep copy of plain objects and lists without their `undefined` and `null` entries; anything else is kept as it is.
 *
 * @example defined({ replicas: undefined, ports: [80, null] }) // { ports: [80] }
 */
export function defined(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    for (const item of value as readonly unknown[]) {
      if (item !== undefined && item !== null) items.push(defined(item));
    }
    return items;
  }
  if (!isPlain(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const key in value) {
    const field = value[key];
    if (field !== undefined && field !== null) copy[key] = defined(field);
  }
  return copy;
}
