import type { TSchema } from '@sinclair/typebox';
import type { Ajv, ErrorObject, ValidateFunction } from 'ajv';
import { createRequire } from 'node:module';
import { fitsSchema } from './fits-schema.ts';
import { nearest } from './nearest.ts';
import { keyIsMissing, keyIsUnknown, valueDoesNotFit } from './errors.ts';

/** One place where a value does not fit its schema. */
export interface SchemaProblem {
  /** Keys and indices from the value's root. */
  readonly path: readonly string[];
  readonly message: string;
}

// ajv is slow to load, and a render of a cluster in which nothing is wrong never needs it.
const require = createRequire(import.meta.url);
let ajv: Ajv | undefined;
const compiled = new WeakMap<TSchema, ValidateFunction>();

function validatorOf(schema: TSchema): ValidateFunction {
  let validate = compiled.get(schema);
  if (validate === undefined) {
    ajv ??= makeAjv();
    validate = ajv.compile(schema);
    compiled.set(schema, validate);
  }
  return validate;
}

function makeAjv(): Ajv {
  // In one expression with `new`, the compiler would lose the parentheses around the cast.
  const module = require('ajv') as typeof import('ajv');
  return new module.Ajv({ allErrors: true, strict: false, strictNumbers: true, verbose: true });
}

/** A path as people write it: `nodes[0].name`. */
export function formatPath(path: readonly string[]): string {
  return path.reduce((text, key) => {
    if (/^\d+$/.test(key)) return `${text}[${key}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

/** How paths and suggestions are worded. */
export interface WordingSettings {
  /** Keys above the value, so that paths begin at the root of what the user wrote. @default [] */
  readonly prefix?: readonly string[];
  /** Keys that are allowed beside those of the schema's root, to be suggested for a misspelt one. @default [] */
  readonly alsoKnown?: readonly string[];
}

/** Every place where a value does not fit a schema, in a stable order. */
export function schemaProblems(schema: TSchema, value: unknown, wording: WordingSettings = {}): SchemaProblem[] {
  if (fitsSchema(schema, value)) return [];
  const validate = validatorOf(schema);
  if (validate(value)) return [];
  const problems = new Map<string, SchemaProblem>();
  for (const error of validate.errors ?? []) {
    const problem = translate(error, validate.errors ?? [], wording);
    if (problem !== undefined) problems.set(`${formatPath(problem.path)} ${problem.message}`, problem);
  }
  return [...problems.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, problem]) => problem);
}

function translate(
  error: ErrorObject,
  all: readonly ErrorObject[],
  wording: WordingSettings,
): SchemaProblem | undefined {
  const { prefix = [], alsoKnown = [] } = wording;
  const path = [...prefix, ...pointer(error.instancePath)];
  const params = error.params as Record<string, unknown>;
  const schema = error.parentSchema as (TSchema & { description?: string }) | undefined;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const own = Object.keys((schema?.['properties'] as object | undefined) ?? {});
      const known = error.instancePath === '' ? [...own, ...alsoKnown] : own;
      const full = [...path, key];
      return { path: full, message: keyIsUnknown(formatPath(full), nearest(key, known), known) };
    }
    case 'required': {
      const key = String(params['missingProperty']);
      const properties = schema?.['properties'] as Record<string, { description?: string }> | undefined;
      return { path, message: keyIsMissing(formatPath([...path, key]), properties?.[key]?.description) };
    }
    case 'const':
    case 'if':
      return undefined;
    case 'anyOf': {
      const allowed = all
        .filter((other) => other.keyword === 'const' && other.instancePath === error.instancePath)
        .map((other) => String((other.params as { allowedValue: unknown }).allowedValue));
      return {
        path,
        message: valueDoesNotFit(formatPath(path), error.data, expectation(error, allowed), schema?.description),
      };
    }
    default:
      return {
        path,
        message: valueDoesNotFit(formatPath(path), error.data, expectation(error, []), schema?.description),
      };
  }
}

function expectation(error: ErrorObject, allowed: readonly string[]): string {
  const params = error.params as Record<string, unknown>;
  if (allowed.length > 0) return `choose one of ${allowed.join(', ')}`;
  switch (error.keyword) {
    case 'type':
      return `give ${article(String(params['type']))}`;
    case 'minimum':
    case 'exclusiveMinimum':
    case 'maximum':
    case 'exclusiveMaximum':
      return `give a number ${String(params['comparison'])} ${String(params['limit'])}`;
    case 'enum':
      return `choose one of ${(params['allowedValues'] as readonly unknown[]).map(String).join(', ')}`;
    case 'minLength':
      return 'give a text that is not empty';
    case 'pattern':
      return `give ${(error.parentSchema as { expects?: string } | undefined)?.expects ?? `a text of the form ${String(params['pattern'])}`}`;
    default:
      return `it ${error.message ?? 'does not fit'}`;
  }
}

function article(type: string): string {
  const words: Readonly<Record<string, string>> = {
    string: 'a text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
  };
  return type
    .split(',')
    .filter((one) => one !== 'null')
    .map((one) => words[one] ?? one)
    .join(' or ');
}

function pointer(instancePath: string): string[] {
  return instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
