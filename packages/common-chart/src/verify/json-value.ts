/** A map of a rendered object, whose fields nothing says more about. */
export type JsonMap = Readonly<Record<string, unknown>>;

/** Whether a value is a map. */
export function isJsonMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at a path of fields, or `undefined` where there is none. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const field of path) {
    if (!isJsonMap(found)) return undefined;
    found = found[field];
  }
  return found;
}

/** The map at a path of fields; empty where there is none. */
export function mapAt(value: unknown, ...path: readonly string[]): JsonMap {
  const found = at(value, ...path);
  return isJsonMap(found) ? found : {};
}

/** The list at a path of fields; empty where there is none. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? (found as unknown[]) : [];
}

/** The text at a path of fields, or `undefined` where there is none. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : undefined;
}

/** The labels at a path of fields: the texts of a map. */
export function labelsAt(value: unknown, ...path: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(mapAt(value, ...path)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
