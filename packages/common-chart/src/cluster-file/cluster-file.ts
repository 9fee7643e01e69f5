import { type TSchema, Type } from '@sinclair/typebox';
import { readFileSync } from 'node:fs';
import { type ClusterDefinition, planCluster } from '../model/cluster.ts';
import {
  Problems,
  fileCannotBeRead,
  isProblems,
  keyIsUnknown,
  layerIsUnknown,
  throwProblems,
  valueDoesNotFit,
} from '../model/errors.ts';
import type { ErasedChoice, Layer } from '../model/layer.ts';
import { nearest } from '../model/nearest.ts';
import type { Plan } from '../model/plan.ts';
import { siteProblems } from '../model/resolve-site.ts';
import { type SchemaProblem, formatPath, schemaProblems } from '../model/schema-problems.ts';
import { optionProblems } from '../model/selection.ts';
import { type SiteFacts, siteSchema } from '../model/site.ts';
import { firstNamed, originOf } from './problem-location.ts';
import { parseYamlSource } from './yaml-source.ts';

/** The part of `cluster.yaml` beside the site facts: what runs, and with which options. */
const choicesSchema = Type.Object({
  layers: Type.Optional(Type.Array(Type.String(), { description: 'Layers of this cluster; absent means all.' })),
  components: Type.Optional(
    Type.Record(Type.String(), Type.Union([Type.Literal(false), Type.Record(Type.String(), Type.Unknown())]), {
      description: 'Options by component; `values` are chart values merged last, `false` leaves the component out.',
    }),
  ),
});

const clusterFileKeys = [...Object.keys(siteSchema.properties), ...Object.keys(choicesSchema.properties)];

/** How a cluster file is read. */
export interface ClusterFileSettings {
  /** The layers that the file may choose from. */
  readonly available: readonly Layer[];
  /**
   * Names that the file may mention although their layer is not among the available ones: layers and components above the
   * one that is rendered.
   *
   * @default false
   */
  readonly partial?: boolean;
}

interface ClusterFile extends SiteFacts {
  readonly layers?: readonly string[];
  readonly components?: Readonly<Record<string, ErasedChoice>>;
}

/** A cluster file that was read. */
export interface ClusterSource {
  readonly definition: ClusterDefinition;
  /** A problem of the plan behind the place that it comes from: a line of the file, or of a component's source. */
  readonly locate: (problem: string) => string;
}

/**
 * The plan of the cluster that a YAML file describes.
 *
 * @throws {Problems} everything that is wrong, each with file and line.
 */
export function planClusterFile(file: string, settings: ClusterFileSettings): Plan {
  const { definition, locate } = readClusterFile(file, settings);
  try {
    return planCluster(definition, { partial: settings.partial ?? false });
  } catch (error) {
    if (isProblems(error)) throwProblems(undefined, error.problems.map(locate));
    throw error;
  }
}

/**
 * Reads a cluster from its YAML file.
 *
 * @throws {Problems} everything that is wrong, each with file and line.
 */
export function readClusterFile(file: string, settings: ClusterFileSettings): ClusterSource {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Problems(undefined, [fileCannotBeRead(file, (error as NodeJS.ErrnoException).code ?? String(error))]);
  }
  return parseClusterFile(file, text, settings);
}

/**
 * Reads a cluster from the text of its file; `file` is only named in messages.
 *
 * @throws {Problems} everything that is wrong, each with file and line.
 */
export function parseClusterFile(file: string, text: string, settings: ClusterFileSettings): ClusterSource {
  const { value, at } = parseYamlSource(file, text);
  throwProblems(
    undefined,
    clusterFileProblems(value, settings).map(({ path, message }) => at(path, message)),
  );
  const { layers, components = {}, ...facts } = value as ClusterFile;
  const chosen = settings.available.filter(({ name }) => layers === undefined || layers.includes(name));
  const known = new Map(chosen.flatMap((layer) => layer.components.map((component) => [component.name, component])));
  const locate = (problem: string): string => {
    if (saysItsPlace.test(problem)) return problem;
    const configured = firstNamed(problem, Object.keys(components));
    if (configured !== undefined) return at(['components', configured], problem);
    const named = firstNamed(problem, [...known.keys()]);
    const origin = named === undefined || comesFromChoice(problem) ? undefined : originOf(known.get(named)!);
    return origin === undefined ? at(['layers'], problem) : `${origin} ${problem}`;
  };
  return { definition: { ...facts, layers: chosen.map((layer) => layer.with(choicesFor(layer, components))) }, locate };
}

// A component that reads files names them itself.
const saysItsPlace = /^\S+\.ya?ml(:\d+)? /;

// What a layer would have brought is a matter of the file's `layers`, not of the component that misses it.
function comesFromChoice(problem: string): boolean {
  return problem.includes('add its layer') || problem.includes('add the layer');
}

function clusterFileProblems(value: unknown, settings: ClusterFileSettings): SchemaProblem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [{ path: [], message: valueDoesNotFit('the file', value, 'give a map', 'name, domain, gitops, …') }];
  }
  const { layers, components, ...facts } = value as Record<string, unknown>;
  const problems = [
    ...siteProblems(facts, clusterFileKeys),
    ...schemaProblems(choicesSchema, defined({ layers, components })),
  ];
  if (problems.length > 0) return problems;
  return [...layerProblems(value as ClusterFile, settings), ...componentProblems(value as ClusterFile, settings)];
}

function layerProblems({ layers = [] }: ClusterFile, { available, partial }: ClusterFileSettings): SchemaProblem[] {
  if (partial === true) return [];
  const known = available.map(({ name }) => name);
  return layers.flatMap((name, index) =>
    known.includes(name)
      ? []
      : [
          {
            path: ['layers', String(index)],
            message: layerIsUnknown(`layers[${index}]`, name, nearest(name, known), known),
          },
        ],
  );
}

function componentProblems(file: ClusterFile, { available, partial }: ClusterFileSettings): SchemaProblem[] {
  const chosen = available.filter(({ name }) => file.layers === undefined || file.layers.includes(name));
  const components = new Map(
    chosen.flatMap((layer) => layer.components.map((component) => [component.name, component])),
  );
  return Object.entries(file.components ?? {}).flatMap(([name, choice]) => {
    const path = ['components', name];
    const component = components.get(name);
    if (component === undefined) {
      if (partial === true) return [];
      const known = [...components.keys()];
      return [{ path, message: keyIsUnknown(formatPath(path), nearest(name, known), known) }];
    }
    if (choice === false) return [];
    const { values, ...options } = choice;
    const valueProblems =
      values === undefined || (typeof values === 'object' && values !== null)
        ? []
        : [
            {
              path: [...path, 'values'],
              message: valueDoesNotFit(formatPath([...path, 'values']), values, 'give a map', undefined),
            },
          ];
    return [...optionProblems(component, options, path), ...valueProblems];
  });
}

function choicesFor(layer: Layer, components: Readonly<Record<string, ErasedChoice>>): Record<string, ErasedChoice> {
  const held = new Set<string>(layer.components.map(({ name }) => name));
  return Object.fromEntries(Object.entries(components).filter(([name]) => held.has(name)));
}

/** The JSON Schema of `cluster.yaml`, with the options of the given layers, for editors. */
export function clusterJsonSchema(layers: readonly Layer[]): Readonly<Record<string, unknown>> {
  const components = layers
    .flatMap((layer) => layer.components)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((component) => [component.name, choiceSchema(component.definition.options as TSchema | undefined)] as const);
  const site = optionalDefaults(JSON.parse(JSON.stringify(siteSchema)) as JsonSchema);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Cluster',
    description: 'The site of one cluster and what runs on it.',
    ...site,
    properties: {
      ...site.properties,
      layers: {
        type: 'array',
        description: choicesSchema.properties.layers.description,
        items: { type: 'string', enum: layers.map(({ name }) => name).sort() },
      },
      components: {
        type: 'object',
        description: choicesSchema.properties.components.description,
        additionalProperties: false,
        properties: Object.fromEntries(components),
      },
    },
  };
}

interface JsonSchema {
  readonly default?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

// What has a default may be left out of the file, although the resolved site always holds it.
function optionalDefaults(schema: JsonSchema): JsonSchema {
  if (schema.properties === undefined) return schema;
  const properties = Object.fromEntries(
    Object.entries(schema.properties).map(([name, of]) => [name, optionalDefaults(of)]),
  );
  return {
    ...schema,
    properties,
    required: (schema.required ?? []).filter((name) => !('default' in properties[name]!)),
  };
}

function defined(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function choiceSchema(options: TSchema | undefined): Readonly<Record<string, unknown>> {
  const { properties = {} } = JSON.parse(JSON.stringify(options ?? {})) as { properties?: object };
  return {
    anyOf: [
      { const: false, description: 'Not in this cluster.' },
      {
        type: 'object',
        additionalProperties: false,
        properties: { ...properties, values: { type: 'object', description: 'Chart values, merged last.' } },
      },
    ],
  };
}
