import type { TSchema } from '@sinclair/typebox';

type Keyword = (argument: never, value: unknown, schema: TSchema) => boolean;
type Fields = Readonly<Record<string, unknown>>;

/** Keywords that say nothing about whether a value fits. */
const annotations: ReadonlySet<string> = new Set(['title', 'description', 'default', 'examples', 'expects']);

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  null: (value) => value === null,
  boolean: (value) => typeof value === 'boolean',
  string: (value) => typeof value === 'string',
  number: (value) => Number.isFinite(value),
  integer: (value) => Number.isInteger(value),
  array: Array.isArray,
  object: isMap,
};

const keywords: Readonly<Record<string, Keyword>> = {
  type: (type: string, value) => types[type]?.(value) ?? false,
  const: (wanted: unknown, value) => typeof wanted !== 'object' && value === wanted,
  minimum: (least: number, value) => typeof value !== 'number' || value >= least,
  maximum: (most: number, value) => typeof value !== 'number' || value <= most,
  minLength: (least: number, value) => typeof value !== 'string' || [...value].length >= least,
  maxLength: (most: number, value) => typeof value !== 'string' || [...value].length <= most,
  pattern: (pattern: string, value) => typeof value !== 'string' || matches(pattern, value),
  minItems: (least: number, value) => !Array.isArray(value) || value.length >= least,
  maxItems: (most: number, value) => !Array.isArray(value) || value.length <= most,
  items: (item: TSchema, value) => !Array.isArray(value) || value.every((one) => fitsSchema(item, one)),
  anyOf: (schemas: readonly TSchema[], value) => schemas.some((schema) => fitsSchema(schema, value)),
  required: (keys: readonly string[], value) => !isMap(value) || keys.every((key) => value[key] !== undefined),
  properties: (properties: Readonly<Record<string, TSchema>>, value) =>
    !isMap(value) ||
    Object.keys(properties).every((key) => value[key] === undefined || fitsSchema(properties[key]!, value[key])),
  patternProperties: (patterns: Readonly<Record<string, TSchema>>, value) =>
    !isMap(value) ||
    Object.keys(patterns).every((pattern) =>
      Object.keys(value).every((key) => !matches(pattern, key) || fitsSchema(patterns[pattern]!, value[key])),
    ),
  additionalProperties: (allowed: unknown, value, schema) =>
    !isMap(value) || allowed === true || (allowed === false && Object.keys(value).every((key) => isNamed(schema, key))),
};

/**
 * Whether a value certainly fits a schema.
 *
 * `false` means that it does not, or that a keyword of the schema is not known here; only the full validator, which takes
 * longer to load than a whole layer to render, can then say which and why.
 */
export function fitsSchema(schema: TSchema, value: unknown): boolean {
  for (const key in schema) {
    if (annotations.has(key)) continue;
    const keyword = keywords[key];
    if (keyword === undefined || !keyword(schema[key] as never, value, schema)) return false;
  }
  return true;
}

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNamed(schema: TSchema, key: string): boolean {
  const { properties = {}, patternProperties = {} } = schema as { properties?: Fields; patternProperties?: Fields };
  return Object.hasOwn(properties, key) || Object.keys(patternProperties).some((pattern) => matches(pattern, key));
}

const expressions = new Map<string, RegExp>();

function matches(pattern: string, text: string): boolean {
  let expression = expressions.get(pattern);
  if (expression === undefined) {
    expression = new RegExp(pattern, 'u');
    expressions.set(pattern, expression);
  }
  return expression.test(text);
}
