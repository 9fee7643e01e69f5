import { Ajv } from 'ajv';
import type { ErrorObject } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { invalidValues } from './errors.ts';
import type { ValueProblem } from './known-defects.ts';
import { isPlainObject } from './plain-object.ts';
import type { PlainObject } from './plain-object.ts';
import { pointerKeys, schemaComplaint } from './schema-complaint.ts';
import { formatPath } from './value-path.ts';

const options = { strict: false, allErrors: true, validateFormats: false, logger: false } as const;

function validatorOf(schema: PlainObject): Ajv {
  const draft = JSON.stringify(schema['$schema']) ?? '';
  if (draft.includes('2020-12')) return new Ajv2020(options);
  return draft.includes('2019-09') ? new Ajv2019(options) : new Ajv(options);
}

/**
 * A schema without what cannot be had offline: references to other files count as "anything", and names of nested
 * schemas go, because some generators repeat them.
 */
function selfContained(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(selfContained);
  if (!isPlainObject(node)) return node;
  const reference = node['$ref'];
  if (typeof reference === 'string' && !reference.startsWith('#')) return {};
  const kept = Object.entries(node).filter(([key, value]) => key !== '$id' || typeof value !== 'string');
  return Object.fromEntries(kept.map(([key, value]) => [key, selfContained(value)]));
}

/** Compositions fail as a whole too; the failure inside says more. */
const wholes = new Set(['if', 'oneOf', 'anyOf', 'allOf']);

function problemPath(error: ErrorObject): string[] {
  const path = pointerKeys(error.instancePath);
  const key = (error.params['additionalProperty'] ?? error.params['missingProperty']) as unknown;
  return typeof key === 'string' ? [...path, key] : path;
}

function problemMessage(error: ErrorObject): string {
  if (error.keyword === 'additionalProperties') return 'is not allowed';
  if (error.keyword === 'required') return 'is required';
  return schemaComplaint(error);
}

const compiled = new WeakMap<PlainObject, ReturnType<Ajv['compile']>>();

function validateWith(schema: PlainObject): ReturnType<Ajv['compile']> {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const { $schema: _draft, ...body } = selfContained(schema) as Record<string, unknown>;
  const validate = validatorOf(schema).compile(body);
  compiled.set(schema, validate);
  return validate;
}

/** What a chart's `values.schema.json` refuses in its merged values; `prefix` is where the chart stands in its parent's. */
export function valuesSchemaProblems(
  chart: { readonly name: string; readonly version: string },
  schema: PlainObject,
  merged: PlainObject,
  prefix: readonly string[],
): readonly ValueProblem[] {
  const validate = validateWith(schema);
  if (validate(merged)) return [];
  const errors = validate.errors ?? [];
  const telling = errors.filter((error) => !wholes.has(error.keyword));
  return (telling.length > 0 ? telling : errors).map((error) => {
    const path = [...prefix, ...problemPath(error)];
    return {
      path,
      message: invalidValues(formatPath(['values', ...path]), problemMessage(error), chart.name, chart.version),
    };
  });
}
