/** JSON without spaces and with the keys of every object sorted, so that equal values give equal bytes. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, field: unknown) => (isMap(field) ? sorted(field) : field));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(map: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}
