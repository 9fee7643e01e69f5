import { builtInKeyword } from '../src/crds/parts/built-in.ts';

/** A JSON Schema, as far as custom resources use it. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly default?: unknown;
}

const isFree = (upstream: JsonSchema) => upstream['x-kubernetes-preserve-unknown-fields'] === true;

function typesOf(upstream: JsonSchema): readonly string[] {
  if (upstream['x-kubernetes-int-or-string'] === true) return ['integer', 'number', 'string'];
  if (upstream.type === 'number') return ['integer', 'number'];
  return upstream.type === undefined ? [] : [upstream.type];
}

function objectDifferences(ours: JsonSchema, upstream: JsonSchema, path: string): string[] {
  const known = upstream.properties ?? {};
  const problems: string[] = [];
  for (const [key, schema] of Object.entries(ours.properties ?? {})) {
    const theirs = known[key];
    if (theirs !== undefined) problems.push(...schemaDifferences(schema, theirs, `${path}.${key}`));
    else if (!isFree(upstream)) problems.push(`${path}.${key} does not exist upstream`);
  }
  for (const key of upstream.required ?? []) {
    if (ours.properties === undefined || ours.required?.includes(key)) continue;
    if (known[key]?.default === undefined) problems.push(`${path}.${key} is required upstream`);
  }
  return problems;
}

function mapDifferences(ours: JsonSchema, upstream: JsonSchema, path: string): string[] {
  const value = Object.values(ours.patternProperties ?? {})[0];
  if (value === undefined || isFree(upstream)) return [];
  if (typeof upstream.additionalProperties !== 'object') {
    return upstream.properties === undefined ? [] : [`${path} is no free map upstream`];
  }
  return schemaDifferences(value, upstream.additionalProperties, `${path}.*`);
}

/**
 * Where one of our closed schemas says something that the real schema does not.
 *
 * A field of ours must exist upstream with a type that covers ours, our choices must be among the real ones, and what
 * upstream requires and does not default must be required here. Fields that we leave out are fine.
 */
export function schemaDifferences(ours: JsonSchema, upstream: JsonSchema, path: string): string[] {
  if (ours.anyOf?.some((branch) => branch.type !== undefined) === true) {
    return isFree(upstream) ? [] : ours.anyOf.flatMap((branch) => schemaDifferences(branch, upstream, path));
  }
  const type = ours.type;
  const allowed = typesOf(upstream);
  if (type === undefined || allowed.length === 0) return [];
  if (!allowed.includes(type)) return [`${path} is ${type}, upstream ${allowed.join(' or ')}`];
  const choices = upstream.enum;
  const given = ours.enum ?? (ours.const === undefined ? [] : [ours.const]);
  if (choices !== undefined && given.length === 0) return [`${path} is one of ${choices.join(', ')} upstream`];
  const extra = choices === undefined ? [] : given.filter((value) => !choices.includes(value));
  if (extra.length > 0) return [`${path} may not be ${extra.join(', ')} upstream`];
  if (type === 'array') return schemaDifferences(ours.items ?? {}, upstream.items ?? {}, `${path}[]`);
  if (type !== 'object' || ours[builtInKeyword] !== undefined) return [];
  if (ours.patternProperties !== undefined) return mapDifferences(ours, upstream, path);
  return objectDifferences(ours, upstream, path);
}
