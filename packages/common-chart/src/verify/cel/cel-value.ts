import { isJsonMap } from '../json-value.ts';

/** Thrown where an expression asks for something that is not known; whoever evaluates it cannot tell the result. */
export class UnknownField extends Error {
  constructor(field: string) {
    super(`'${field}' is not known`);
  }
}

/**
 * A map of which some fields are known, `undefined` being known not to be there; asking for any other, or for how many
 * there are, throws {@link UnknownField}.
 */
export function partialMap(known: Readonly<Record<string, unknown>>): Map<string, unknown> {
  const fields = new Map(Object.entries(known));
  const map = new Map<string, unknown>();
  map.get = (field) => {
    if (!fields.has(field)) throw new UnknownField(field);
    return fields.get(field);
  };
  map.has = (field) => map.get(field) !== undefined;
  const unknown = (): never => {
    throw new UnknownField('*');
  };
  Object.defineProperty(map, 'size', { get: unknown });
  // Not `entries`: the evaluator looks at a first one to name the type of a map.
  for (const name of ['keys', 'values', 'forEach', Symbol.iterator] as const) map[name] = unknown;
  return map;
}

/** A JSON value as expressions see it: whole numbers are integers, and what is `undefined` is not there. */
export function celValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(celValue);
  if (!isJsonMap(value) || value instanceof Map) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, one]) => (one === undefined ? [] : [[field, celValue(one)]])),
  );
}
