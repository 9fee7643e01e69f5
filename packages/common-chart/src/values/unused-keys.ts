import type { TSchema } from '@sinclair/typebox';
import { commonValuesSchema } from './common-values.ts';
import { noEffect } from './field.ts';
import { isMap } from './plain-value.ts';
import { valuesKeyHasNoEffect } from '../model/errors.ts';
import { formatPath } from '../model/schema-problems.ts';

function unused(schema: TSchema, value: unknown, path: readonly string[]): string[] {
  const advice = schema[noEffect] as string | undefined;
  if (advice !== undefined) return [valuesKeyHasNoEffect(formatPath(path), advice)];
  const entry = schema['items'] as TSchema | undefined;
  if (entry !== undefined && Array.isArray(value)) {
    return value.flatMap((item, index) => unused(entry, item, [...path, String(index)]));
  }
  const properties = schema['properties'] as Readonly<Record<string, TSchema>> | undefined;
  if (properties === undefined || !isMap(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    Object.hasOwn(properties, key) ? unused(properties[key]!, item, [...path, key]) : [],
  );
}

/**
 * A message for every key of a values file that is accepted and changes nothing, with what to use instead.
 *
 * @example unusedCommonKeys({ common: { namespace: 'shop' } }) // ['common.namespace has no effect; …']
 */
export function unusedCommonKeys(values: unknown): string[] {
  return unused(commonValuesSchema, values, []);
}
