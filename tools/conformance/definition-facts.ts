import { isDeepStrictEqual } from 'node:util';
import { type DefinitionFacts, customResources } from '@lumie-infra/common-chart/validate';
import { staleDefinitionFacts } from './errors.ts';
import { isPlainObject } from './plain-object.ts';
import type { PlainObject } from './plain-object.ts';
import type { Upstream } from './upstream.ts';

/** Facts of definitions, by `apiVersion/kind`. */
export type RecordedFacts = Readonly<Record<string, DefinitionFacts>>;

/** Where a walk through a definition is. */
interface Place {
  readonly path: string;
  /** The definition's own schema. */
  readonly schema: PlainObject;
  /** What our schema allows there; `undefined` where it allows anything. */
  readonly ours: PlainObject | undefined;
  readonly insideList: boolean;
}

interface Found {
  readonly listDefaults: Record<string, unknown>;
  readonly quantities: string[];
  readonly durations: string[];
}

// A pod of a definition repeats all volumes that Kubernetes ever had; these drivers are gone since 1.31.
const goneVolumes = /\.volumes\[\]\.(azureDisk|cephfs|cinder|flexVolume|rbd|scaleIO|storageos)\./;

/** The facts of every kind that we emit and upstream defines, by `apiVersion/kind`, sorted. */
export function definitionFactsOf(upstream: Upstream): RecordedFacts {
  return Object.fromEntries(
    Object.entries(customResources).flatMap(([id, { schema }]) => {
      const [group, version, kind] = id.split('/') as [string, string, string];
      const definition = upstream.definitions.find((candidate) => candidate.group === group && candidate.kind === kind);
      const theirs = definition === undefined ? undefined : upstream.schema(definition, version);
      if (theirs === undefined) return [];
      const facts = factsOf(theirs, schema);
      return Object.keys(facts).length === 0 ? [] : [[id, facts]];
    }),
  );
}

/** The kinds whose recorded facts are not those of their definitions. */
export function checkDefinitionFacts(
  upstream: Upstream,
  recorded: RecordedFacts,
): { readonly checked: number; readonly problems: readonly string[] } {
  const current = definitionFactsOf(upstream);
  const kinds = [...new Set([...Object.keys(current), ...Object.keys(recorded)])].sort();
  return {
    checked: kinds.length,
    problems: kinds.filter((kind) => !isDeepStrictEqual(current[kind], recorded[kind])).map(staleDefinitionFacts),
  };
}

/** The facts as the module that the render reads. */
export function definitionFactsFile(facts: RecordedFacts): string {
  return `// Written by tools/generate-definition-facts.ts; do not edit.
import type { DefinitionFacts } from './definition-facts.ts';

/** The facts of every custom resource whose definition says what decides how it is written, by \`apiVersion/kind\`. */
export const definitionFacts: Readonly<Record<string, DefinitionFacts>> = ${JSON.stringify(facts, null, 2)};
`;
}

function factsOf(schema: PlainObject, ours: PlainObject): DefinitionFacts {
  const found: Found = { listDefaults: {}, quantities: [], durations: [] };
  for (const [field, inner] of Object.entries(propertiesOf(schema))) {
    if (['apiVersion', 'kind', 'metadata', 'status'].includes(field)) continue;
    const allowed = childOf(ours, field);
    if (allowed !== 'nothing') walk({ path: field, schema: inner, ours: allowed, insideList: false }, found);
  }
  return {
    ...(Object.keys(found.listDefaults).length === 0 ? {} : { listDefaults: found.listDefaults }),
    ...(found.quantities.length === 0 ? {} : { quantities: found.quantities }),
    ...(found.durations.length === 0 ? {} : { durations: found.durations }),
  };
}

function walk({ path, schema, ours, insideList }: Place, found: Found): void {
  if (isQuantity(schema)) found.quantities.push(path);
  if (schema['format'] === 'duration') found.durations.push(path);
  if (insideList && schema['default'] !== undefined && !isReferenceName(path, schema)) {
    found.listDefaults[path] = schema['default'];
  }
  const atomic = schema['x-kubernetes-map-type'] === 'atomic';
  for (const [field, inner] of Object.entries(propertiesOf(schema))) {
    const allowed = childOf(ours, field);
    const next = `${path}.${field}`;
    if (allowed === 'nothing' || goneVolumes.test(`${next}.`)) continue;
    walk({ path: next, schema: inner, ours: allowed, insideList: insideList || atomic }, found);
  }
  if (isPlainObject(schema['items'])) {
    const items = ours?.['items'];
    walk(
      {
        path: `${path}[]`,
        schema: schema['items'],
        ours: isPlainObject(items) ? open(items) : undefined,
        insideList: true,
      },
      found,
    );
  }
  if (isPlainObject(schema['additionalProperties'])) {
    walk({ path: `${path}{}`, schema: schema['additionalProperties'], ours: undefined, insideList }, found);
  }
}

// Definitions give every reference an empty name, for clients of old; a reference without a name is a mistake anyhow.
function isReferenceName(path: string, schema: PlainObject): boolean {
  return schema['default'] === '' && path.endsWith('.name');
}

function isQuantity(schema: PlainObject): boolean {
  const { pattern } = schema;
  return schema['x-kubernetes-int-or-string'] === true && typeof pattern === 'string' && pattern.includes('KMGTPE');
}

function propertiesOf(schema: PlainObject): Readonly<Record<string, PlainObject>> {
  return isPlainObject(schema['properties']) ? (schema['properties'] as Record<string, PlainObject>) : {};
}

/** What our schema allows for a field: a schema, anything, or nothing. */
function childOf(ours: PlainObject | undefined, field: string): PlainObject | undefined | 'nothing' {
  if (ours === undefined) return undefined;
  const own = propertiesOf(ours)[field];
  if (own !== undefined) return open(own);
  return ours['additionalProperties'] === false ? 'nothing' : undefined;
}

// Kubernetes' own types and unions are not looked into: they allow what the definition does.
function open(schema: PlainObject): PlainObject | undefined {
  return isPlainObject(schema['properties']) || isPlainObject(schema['items']) ? schema : undefined;
}
