import type { TSchema } from '@sinclair/typebox';
import { isEmptyMap, isMap } from './plain-value.ts';
import type { PlainMap } from './plain-value.ts';

/** Where the values stand: in the file's own maps, or in an entry of a list. */
export type FillPlace = 'file' | 'entry';

/**
 * The values with the defaults of their schema filled in, merged as Helm merges: map onto map, anything else replaces.
 *
 * Null removes a default. In an entry of a list null or an empty text in place of a single value means "not given". In a
 * map that goes into the object as it is written, an empty map replaces its default.
 */
export function fill(schema: TSchema, given: unknown, place: FillPlace = 'file'): unknown {
  const properties = schema['properties'] as Readonly<Record<string, TSchema>> | undefined;
  const standard = schema['default'] as unknown;
  if (properties !== undefined) {
    return given === null ? undefined : fillMap(properties, isMap(given) ? given : {}, place);
  }
  if (given === undefined) return standard;
  if (isMap(standard)) return given === null ? undefined : overlay(standard, given);
  const notGiven = given === null || given === '';
  if (notGiven && place === 'entry' && standard !== undefined && !Array.isArray(standard)) return standard;
  return given === null ? undefined : given;
}

function fillMap(properties: Readonly<Record<string, TSchema>>, given: PlainMap, place: FillPlace): PlainMap {
  return Object.fromEntries(
    Object.entries(properties)
      .map(([key, schema]) => [key, fill(schema, given[key], place)] as const)
      .filter(([, value]) => value !== undefined),
  );
}

function overlay(standard: unknown, given: unknown): unknown {
  if (!isMap(standard) || !isMap(given) || isEmptyMap(given)) return given;
  const merged: PlainMap = { ...standard, ...given };
  return Object.fromEntries(
    Object.entries(merged)
      .map(([key, value]) => [key, key in given && key in standard ? overlay(standard[key], value) : value] as const)
      .filter(([, value]) => value !== null && value !== undefined),
  );
}
