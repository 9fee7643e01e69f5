import { Problems } from '@lumie-infra/common-chart';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ChartFacts, ChartFactsFile } from './chart-facts.ts';
import { brokenUpstream, missingUpstream } from './errors.ts';
import type { PlainObject } from './plain-object.ts';

/** One custom resource definition, as `crds/index.json` lists it. */
export interface DefinitionEntry {
  /** The folder under `crds/` that holds it. */
  readonly component: string;
  /** The repository and version that it was taken from. */
  readonly source: string;
  /** The definition's own name, `<plural>.<group>`. */
  readonly name: string;
  readonly kind: string;
  readonly group: string;
  readonly scope: 'Namespaced' | 'Cluster';
  readonly versions: readonly { readonly name: string; readonly served: boolean }[];
}

/** The files of one chart that say which values it takes. */
export interface ChartFiles {
  readonly defaults: PlainObject;
  /** @default - absent for a chart without `values.schema.json` */
  readonly schema?: PlainObject;
}

/** The facts about every upstream chart and definition; files are read when they are first asked for. */
export interface Upstream {
  readonly facts: ChartFactsFile;
  readonly definitions: readonly DefinitionEntry[];
  /** The files of a chart, or `undefined` when upstream does not hold that version. */
  chart(name: string, version: string): ChartFiles | undefined;
  /** The files of a sub-chart, which may be kept under its parent's name. */
  subchart(parent: { name: string; version: string }, name: string, version: string): ChartFiles | undefined;
  /** The OpenAPI schema of one version of a definition, or `undefined` when it has none. */
  schema(definition: DefinitionEntry, version: string): PlainObject | undefined;
}

type DefinitionIndex = Readonly<
  Record<string, { readonly source: string; readonly crds: readonly Omit<DefinitionEntry, 'component' | 'source'>[] }>
>;

interface DefinitionFile {
  readonly spec: {
    readonly versions: readonly {
      readonly name: string;
      readonly schema?: { readonly openAPIV3Schema?: PlainObject };
    }[];
  };
}

function readData(path: string): unknown {
  try {
    const text = readFileSync(path, 'utf8');
    return path.endsWith('.json') ? JSON.parse(text) : parse(text, { maxAliasCount: -1 });
  } catch (error) {
    throw new Problems(undefined, [
      brokenUpstream(path, error instanceof Error ? error.message.split('\n')[0]! : String(error)),
    ]);
  }
}

function memoized<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as T;
  };
}

/**
 * The folder of upstream facts: `UPSTREAM_DIR`, else the one beside the workspace; `undefined` where there is none.
 *
 * @throws {Problems} when `UPSTREAM_DIR` names a folder that holds no facts.
 */
export function findUpstream(
  workspace: string,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const given = environment['UPSTREAM_DIR'];
  const folder = given ?? join(workspace, '..', 'shared', 'upstream');
  if (existsSync(join(folder, 'chart-facts.json'))) return folder;
  // A folder that someone names and that is not there is a mistake, not a reason to check nothing.
  if (given !== undefined) throw new Problems(undefined, [missingUpstream(given)]);
  return undefined;
}

/**
 * Reads a folder of upstream facts: `chart-facts.json`, `charts/<name>-<version>/` and `crds/`.
 *
 * @throws {Problems} here or later, when a file that is asked for is missing or does not parse.
 */
export function readUpstream(folder: string): Upstream {
  const chartFiles = memoized((name: string): ChartFiles | undefined => {
    const values = join(folder, 'charts', name, 'values.yaml');
    if (!existsSync(values)) return undefined;
    const schema = join(folder, 'charts', name, 'values.schema.json');
    return {
      defaults: (readData(values) ?? {}) as PlainObject,
      ...(existsSync(schema) ? { schema: readData(schema) as PlainObject } : {}),
    };
  });
  const definitionFile = memoized((path: string) => readData(join(folder, 'crds', path)) as DefinitionFile);
  const index = readData(join(folder, 'crds', 'index.json')) as DefinitionIndex;
  return {
    facts: readData(join(folder, 'chart-facts.json')) as ChartFactsFile,
    definitions: Object.entries(index).flatMap(([component, { source, crds }]) =>
      crds.map((crd) => ({ component, source, ...crd })),
    ),
    chart: (name, version) => chartFiles(`${name}-${version}`),
    subchart: (parent, name, version) =>
      chartFiles(`${name}-${version}`) ?? chartFiles(`${parent.name}-${parent.version}__${name}-${version}`),
    schema: ({ component, name }, version) =>
      definitionFile(`${component}/${name}.yaml`).spec.versions.find((candidate) => candidate.name === version)?.schema
        ?.openAPIV3Schema,
  };
}

/** The facts about one version of a chart, or `undefined` when upstream has none. */
export function factsOf(upstream: Upstream, name: string, version: string): ChartFacts | undefined {
  return upstream.facts.charts.find((facts) => facts.chart === name && facts.version === version);
}
