import type { TSchema } from '@sinclair/typebox';
import fc from 'fast-check';
import { commonSchema } from '../src/values/common-values.ts';

type Properties = Readonly<Record<string, TSchema>>;

const word = fc.stringMatching(/^[a-z]([a-z0-9]{0,7}[a-z0-9])?$/);
const scalar = fc.oneof(word, fc.constantFrom('8081', 'true', 'a: b # c', '*'), fc.nat(9999), fc.boolean());
const openMap = fc.dictionary(word, fc.oneof(scalar, fc.dictionary(word, scalar, { maxKeys: 2 })), { maxKeys: 3 });

/** Any value that fits a schema; with `absent`, known keys may also be null. */
function fitting(schema: TSchema, absent: boolean): fc.Arbitrary<unknown> {
  const properties = schema['properties'] as Properties | undefined;
  const entry = schema['items'] as TSchema | undefined;
  if (properties !== undefined) return fittingMap(schema, properties, absent);
  switch ([schema['type'] as string | string[] | undefined].flat()[0]) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.nat(100);
    case 'string':
      return word;
    case 'array':
      return fc.array(entry === undefined ? openMap : fitting(entry, absent), { maxLength: 2 });
    case 'object':
      return schema['additionalProperties'] === undefined
        ? openMap
        : fc.dictionary(word, fittingEntry(schema['additionalProperties'] as TSchema), { maxKeys: 2 });
    default:
      return scalar;
  }
}

function fittingEntry({ pattern }: TSchema): fc.Arbitrary<unknown> {
  return pattern === undefined ? scalar : fc.stringMatching(new RegExp(pattern as string));
}

function fittingMap(schema: TSchema, properties: Properties, absent: boolean): fc.Arbitrary<unknown> {
  const required = (schema['required'] as string[] | undefined) ?? [];
  const model = Object.fromEntries(
    Object.entries(properties).map(([key, property]) => {
      const value = fitting(property, absent);
      const nullable = absent && !required.includes(key);
      return [
        key,
        nullable ? fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) }) : value,
      ];
    }),
  );
  return fc.record(model, { requiredKeys: required });
}

interface Named {
  name?: unknown;
  image?: Record<string, unknown> | null;
}

/** Makes every name of an object its own, and gives every image and storage class what they cannot do without. */
function mended(common: Record<string, unknown>): Record<string, unknown> {
  let count = 0;
  const rename = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(rename);
    if (typeof value !== 'object' || value === null) return;
    const named = value as Named;
    if (typeof named.name === 'string') named.name = `${named.name}-${count++}`;
    Object.values(value).forEach(rename);
  };
  const copy = structuredClone(common);
  rename(copy);
  const workloads = [
    copy,
    ...[copy['components'], copy['additionalDeployments']].flatMap((list) => list ?? []),
  ] as Named[];
  for (const workload of workloads) workload.image = { ...workload.image, repository: 'web-apps/app', tag: '1' };
  if (copy['storageClass']) (copy['storageClass'] as Named).name = 'storage';
  return copy;
}

/** Anything that may stand below `common`. */
export const anyCommon: fc.Arbitrary<Record<string, unknown>> = fitting(commonSchema, true).map((value) =>
  mended(value as Record<string, unknown>),
);

/** Anything that may stand below `common` of which no key is null. */
export const anyFullCommon: fc.Arbitrary<Record<string, unknown>> = fitting(commonSchema, false).map((value) =>
  mended(value as Record<string, unknown>),
);

/** The keys of a schema by which a value of it can be reached: where an unknown key may be put. */
export function mapPaths(value: unknown, schema: TSchema, path: string[] = []): string[][] {
  const entry = schema['items'] as TSchema | undefined;
  if (entry !== undefined && Array.isArray(value)) {
    return value.flatMap((item, index) => mapPaths(item, entry, [...path, String(index)]));
  }
  const properties = schema['properties'] as Properties | undefined;
  if (properties === undefined || typeof value !== 'object' || value === null) return [];
  return [
    path,
    ...Object.entries(value).flatMap(([key, item]) =>
      properties[key] === undefined ? [] : mapPaths(item, properties[key], [...path, key]),
    ),
  ];
}
