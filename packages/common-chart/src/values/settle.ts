import type { TSchema } from '@sinclair/typebox';
import { emptyIsNone, numberToo } from './field.ts';
import { isEmptyMap, isMap } from './plain-value.ts';

// Value files are YAML 1.1, where these words are booleans; a YAML 1.2 parser hands them over as texts.
const words: Readonly<Record<string, boolean>> = {
  y: true,
  yes: true,
  true: true,
  on: true,
  n: false,
  no: false,
  false: false,
  off: false,
  '': false,
};

/**
 * A value in the type that its schema asks for, where what the author meant is beyond doubt; anything else as it is.
 *
 * `'8080'` becomes a number where Kubernetes wants one and `18.1` a text where it wants a text; `false` and `[]` in
 * place of a map, and `false` and `{}` in place of a list, become null.
 */
export function settle(schema: TSchema, value: unknown): unknown {
  if (value === undefined || value === null) return value;
  const type = schema['type'] as string | readonly string[] | undefined;
  switch (type) {
    case 'boolean':
      return settleFlag(value);
    case 'integer':
      return value === '' ? null : settleNumber(value);
    case 'string':
      return schema[numberToo] === true ? settleText(value) : value;
    case 'object':
      return settleMap(schema, value);
    case 'array':
      return settleList(schema, value);
    default:
      return Array.isArray(type) && type.includes('integer') ? settleNumber(value) : value;
  }
}

function settleFlag(value: unknown): unknown {
  if (typeof value === 'string') return words[value.toLowerCase()] ?? value;
  return value === 0 || value === 1 ? value === 1 : value;
}

function settleNumber(value: unknown): unknown {
  return typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
}

function settleText(value: unknown): unknown {
  if (typeof value !== 'number') return value;
  // Beyond the safe integers the parser has already lost digits.
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? value : String(value);
}

function settleMap(schema: TSchema, value: unknown): unknown {
  if (value === false || value === 0 || value === '' || (Array.isArray(value) && value.length === 0)) return null;
  if (!isMap(value)) return value;
  if (schema[emptyIsNone] === true && isEmptyMap(value)) return null;
  const properties = schema['properties'] as Readonly<Record<string, TSchema>> | undefined;
  if (properties === undefined) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      Object.hasOwn(properties, key) ? settle(properties[key]!, item) : item,
    ]),
  );
}

function settleList(schema: TSchema, value: unknown): unknown {
  if (value === false || value === 0 || value === '' || isEmptyMap(value)) return null;
  const entry = schema['items'] as TSchema | undefined;
  return Array.isArray(value) && entry !== undefined ? value.map((item) => settle(entry, item)) : value;
}

/** The value without the nulls of known keys, which mean "not given" and fit no schema; unknown keys stay to be found. */
export function withoutNulls(schema: TSchema, value: unknown): unknown {
  const properties = schema['properties'] as Readonly<Record<string, TSchema>> | undefined;
  const entry = schema['items'] as TSchema | undefined;
  if (entry !== undefined && Array.isArray(value)) return value.map((item) => withoutNulls(entry, item));
  if (properties === undefined || !isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => !Object.hasOwn(properties, key) || (item !== null && item !== undefined))
      .map(([key, item]) => [key, Object.hasOwn(properties, key) ? withoutNulls(properties[key]!, item) : item]),
  );
}
