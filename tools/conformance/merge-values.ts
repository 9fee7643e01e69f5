import { isPlainObject } from './plain-object.ts';
import type { PlainObject } from './plain-object.ts';

/** Chart defaults with values laid over them as Helm does: maps are merged, all else replaced, and null removes a key. */
export function mergeValues(defaults: PlainObject, values: PlainObject): PlainObject {
  const merged: Record<string, unknown> = { ...defaults };
  for (const [key, value] of Object.entries(values)) {
    const below = defaults[key];
    if (value === null) delete merged[key];
    else merged[key] = isPlainObject(value) ? mergeValues(isPlainObject(below) ? below : {}, value) : value;
  }
  return merged;
}
