import type { ScalarMap } from './field.ts';
import { valueIsNotPlain, valueIsTooDeep } from '../model/errors.ts';
import { formatPath } from '../model/schema-problems.ts';

/** A map of a values file. */
export type PlainMap = Readonly<Record<string, unknown>>;

const deepest = 64;

/** Whether a value is a map, as a YAML parser makes it. */
export function isMap(value: unknown): value is PlainMap {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Whether a value is a map without keys. */
export function isEmptyMap(value: unknown): boolean {
  return isMap(value) && Object.keys(value).length === 0;
}

/** The value, or `undefined` where it is an empty text, list or map. */
export function filled<T>(value: T): T | undefined {
  if (value === '' || isEmptyMap(value) || (Array.isArray(value) && value.length === 0)) return undefined;
  return value;
}

/** The map with every value as a text. */
export function texts(map: ScalarMap | undefined): Record<string, string> | undefined {
  if (map === undefined) return undefined;
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, String(value)]));
}

function described(value: unknown): string {
  if (value instanceof Date) return 'a date';
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : `a ${typeof value}`;
}

/** What in a value no values file can hold: a date, a number without digits, a map inside itself. */
export function plainProblems(value: unknown, path: readonly string[] = []): string[] {
  if (path.length > deepest) return [valueIsTooDeep(formatPath(path.slice(0, 4)), deepest)];
  if (Array.isArray(value)) return value.flatMap((item, index) => plainProblems(item, [...path, String(index)]));
  if (isMap(value)) return Object.entries(value).flatMap(([key, item]) => plainProblems(item, [...path, key]));
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number' && Number.isFinite(value)) return [];
  return [valueIsNotPlain(formatPath(path), described(value))];
}
