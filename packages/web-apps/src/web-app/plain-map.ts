/** A map of a values file. */
export type PlainMap = Readonly<Record<string, unknown>>;

/** Whether a value is a map, as a YAML parser makes it. */
export function isMap(value: unknown): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** A map with one of its values changed, when it has that key and the value is of the kind expected. */
export function withMap(map: PlainMap, key: string, change: (value: PlainMap) => unknown): PlainMap {
  const value = map[key];
  return isMap(value) ? { ...map, [key]: change(value) } : map;
}

/** A map with every map in one of its lists changed. */
export function withEach(map: PlainMap, key: string, change: (item: PlainMap) => unknown): PlainMap {
  const list = map[key];
  return Array.isArray(list)
    ? { ...map, [key]: (list as unknown[]).map((item) => (isMap(item) ? change(item) : item)) }
    : map;
}
