import {
  fieldDoesNotFit,
  fieldIsNull,
  fieldsExclude,
  fieldsMissing,
  keyIsMissing,
  keyIsUnknown,
} from '../model/errors.ts';
import { nearest } from '../model/nearest.ts';
import { dotted, pathOfPointer, valueAt } from './field-path.ts';
import type { FieldPath } from './field-path.ts';

/** An error of ajv, or of a validator that ajv compiled; only ajv in its verbose mode gives the schemas. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schema?: unknown;
  readonly parentSchema?: Readonly<Record<string, unknown>> | undefined;
}

interface Place {
  readonly path: FieldPath;
  readonly value: unknown;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
};

const longestShown = 60;

/** A value for a message: short ones as they are, big ones by what they are. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'a map';
  if (typeof value !== 'string') return String(value);
  return value.length > longestShown ? `'${value.slice(0, longestShown)}…'` : `'${value}'`;
}

function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function typeRemedy(types: readonly string[], value: unknown): string {
  const names = types.map((type) => typeNames[type] ?? type);
  const isScalar = typeof value === 'number' || typeof value === 'boolean';
  return isScalar && names.join() === typeNames['string'] ? 'quote it, to give a string' : `give ${either(names)}`;
}

function choiceRemedy(value: unknown, allowed: readonly unknown[]): string {
  const words = allowed.filter((candidate) => typeof candidate === 'string');
  const near = typeof value === 'string' ? nearest(value, words) : undefined;
  return near === undefined ? `use ${either(allowed.map(shown))}` : `did you mean '${near}'?`;
}

function formRemedy(error: SchemaError): string {
  const examples = error.parentSchema?.['examples'];
  if (Array.isArray(examples)) return `write it like ${either(examples.map(shown))}`;
  return `it must match ${String(error.params['pattern'])}`;
}

const formatRemedies: Readonly<Record<string, string>> = {
  byte: 'give base64 text',
  'date-time': "write it like '2030-01-31T12:00:00Z'",
  quantity: "write it like '50m', '2' or '128Mi'",
};

function limitRemedy(error: SchemaError): string | undefined {
  const limit = Number(error.params['limit']);
  switch (error.keyword) {
    case 'minimum':
      return `the least is ${limit}`;
    case 'maximum':
      return `the most is ${limit}`;
    case 'minLength':
      return limit === 1 ? 'it must not be empty' : `give at least ${limit} characters`;
    case 'maxLength':
      return `give at most ${limit} characters`;
    case 'minItems':
      return `give at least ${limit} ${limit === 1 ? 'entry' : 'entries'}`;
    case 'maxItems':
      return `give at most ${limit} ${limit === 1 ? 'entry' : 'entries'}`;
    case 'minProperties':
      return `give at least ${limit} ${limit === 1 ? 'key' : 'keys'}`;
    case 'maxProperties':
      return `keep only ${limit} ${limit === 1 ? 'key' : 'keys'}`;
    default:
      return undefined;
  }
}

function remedy(error: SchemaError, value: unknown): string {
  switch (error.keyword) {
    case 'type':
      return typeRemedy([error.params['type']].flat().map(String), value);
    case 'enum':
      return choiceRemedy(value, error.params['allowedValues'] as readonly unknown[]);
    case 'const':
      return `use ${shown(error.params['allowedValue'])}`;
    case 'pattern':
      return formRemedy(error);
    case 'format':
      return (
        formatRemedies[String(error.params['format'])] ?? `give a value of the format ${String(error.params['format'])}`
      );
    default:
      return limitRemedy(error) ?? `it breaks the rule ${error.keyword}`;
  }
}

function requiredOf(schema: unknown): string[] | undefined {
  if (typeof schema !== 'object' || schema === null || !('required' in schema) || 'type' in schema) return undefined;
  return Array.isArray(schema.required) ? schema.required.map(String) : undefined;
}

function explainOne(error: SchemaError, { path, value }: Place): string {
  const key = String(error.params['missingProperty'] ?? error.params['additionalProperty']);
  if (error.keyword === 'required') return keyIsMissing(dotted([...path, key]), undefined);
  if (error.keyword === 'additionalProperties') {
    const known = Object.keys((error.parentSchema?.['properties'] as object | undefined) ?? {});
    return keyIsUnknown(dotted([...path, key]), nearest(key, known), known);
  }
  if (error.keyword === 'not') {
    const keys = requiredOf(error.schema);
    if (keys !== undefined) return fieldsExclude(dotted(path), keys);
  }
  if (value === null) return fieldIsNull(dotted(path));
  const description = error.parentSchema?.['description'];
  return fieldDoesNotFit(
    dotted(path),
    shown(value),
    remedy(error, value),
    typeof description === 'string' ? description : undefined,
  );
}

/** Which keys an object must have at least or exactly one of, when that is all that a union says. */
function keyRule(union: SchemaError): string[] | undefined {
  if (!Array.isArray(union.schema)) return undefined;
  const keys = union.schema.map(requiredOf);
  return keys.includes(undefined) ? undefined : keys.flatMap((required) => required ?? []);
}

/** The errors of the branch of a union that the value comes nearest to, or `undefined` when it has another type. */
function bestBranch(union: SchemaError, inside: readonly SchemaError[]): readonly SchemaError[] | undefined {
  const branches = new Map<string, SchemaError[]>();
  for (const error of inside) {
    const branch = error.schemaPath.slice(union.schemaPath.length + 1).split('/')[0]!;
    branches.set(branch, [...(branches.get(branch) ?? []), error]);
  }
  const fitting = [...branches.values()].filter(
    (errors) => !errors.some((error) => error.keyword === 'type' && error.instancePath === union.instancePath),
  );
  return fitting.sort((a, b) => a.length - b.length)[0];
}

function explainUnion(union: SchemaError, inside: readonly SchemaError[], root: unknown, base: FieldPath): string[] {
  const at = pathOfPointer(union.instancePath, root);
  const value = valueAt(root, at);
  const path = [...base, ...at];
  if (value === null) return [fieldIsNull(dotted(path))];
  const keys = keyRule(union);
  if (keys !== undefined) {
    const given = typeof value === 'object' && value !== null ? keys.filter((key) => Object.hasOwn(value, key)) : [];
    return [given.length > 1 ? fieldsExclude(dotted(path), given) : fieldsMissing(dotted(path), keys)];
  }
  const best = union.schema === undefined ? undefined : bestBranch(union, inside);
  if (best !== undefined) return explainSchemaErrors(best, root, base);
  const format = inside.find((error) => error.keyword === 'format');
  if (format !== undefined) return [explainOne(format, { path, value })];
  const types = inside.filter((error) => error.keyword === 'type' && error.instancePath === union.instancePath);
  const names = [...new Set(types.flatMap((error) => [error.params['type']].flat().map(String)))];
  return [fieldDoesNotFit(dotted(path), shown(value), typeRemedy(names, value), undefined)];
}

/** Whether an error belongs to a branch of the union. */
function isInside(error: SchemaError, union: SchemaError): boolean {
  if (error === union) return false;
  if (union.parentSchema !== undefined) return error.schemaPath.startsWith(`${union.schemaPath}/`);
  return error.instancePath === union.instancePath;
}

/**
 * One message for each thing that is wrong with a value, in words for its author.
 *
 * A union gives the message of the branch that the value comes nearest to, not one of every branch.
 */
export function explainSchemaErrors(errors: readonly SchemaError[], root: unknown, base: FieldPath): string[] {
  const union = errors
    .filter((error) => error.keyword === 'anyOf' || error.keyword === 'oneOf')
    .sort((a, b) => a.schemaPath.length - b.schemaPath.length)[0];
  if (union !== undefined) {
    const inside = errors.filter((error) => isInside(error, union));
    const others = errors.filter((error) => error !== union && !inside.includes(error));
    return [...explainUnion(union, inside, root, base), ...explainSchemaErrors(others, root, base)];
  }
  return errors.map((error) => {
    const at = pathOfPointer(error.instancePath, root);
    return explainOne(error, { path: [...base, ...at], value: valueAt(root, at) });
  });
}
