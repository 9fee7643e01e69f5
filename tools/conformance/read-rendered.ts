import { Problems } from '@lumie-infra/common-chart';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import type { ChartPin, ConformanceInput } from './conformance-input.ts';
import {
  aliasedChart,
  missingApplication,
  noManifests,
  severalCharts,
  strayUmbrellaValue,
  unrenderedLayer,
  unreadableFile,
} from './errors.ts';
import { isPlainObject, valueAt } from './plain-object.ts';
import type { PlainObject } from './plain-object.ts';

/** What was found under a folder of rendered manifests. */
export interface RenderedTree {
  readonly inputs: readonly ConformanceInput[];
  /** What in the layout itself is wrong, each with the component's name before it. */
  readonly problems: readonly string[];
}

function folders(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function yamlFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(path, name));
}

function withReason<T>(path: string, read: (text: string) => T): T {
  try {
    return read(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Problems(undefined, [
      unreadableFile(path, error instanceof Error ? error.message.split('\n')[0]! : String(error)),
    ]);
  }
}

function readMap(path: string): PlainObject {
  const content = withReason(path, (text) => parse(text) as unknown);
  return isPlainObject(content) ? content : {};
}

const definitionFile = /^customresourcedefinition-(.*)\.yaml$/;

/** Definitions are large, and of them only the name is asked for, which their file bears. */
function unreadDefinition(path: string): PlainObject | undefined {
  const name = definitionFile.exec(basename(path))?.[1];
  return name === undefined ? undefined : { kind: 'CustomResourceDefinition', metadata: { name } };
}

function readDocuments(text: string): unknown[] {
  return parseAllDocuments(text).map((document) => {
    const [error] = document.errors;
    if (error !== undefined) throw error;
    return document.toJS() as unknown;
  });
}

function readObjects(paths: readonly string[]): unknown[] {
  return paths.flatMap((path) => unreadDefinition(path) ?? withReason(path, readDocuments)).filter(isPlainObject);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

interface Content {
  readonly chart?: ChartPin;
  readonly remotes?: readonly string[];
  readonly values: PlainObject;
  readonly objects: readonly unknown[];
  readonly problems: readonly string[];
}

/** An umbrella chart: one upstream chart, its values under its name, and our own objects beside it. */
function readUmbrella(folder: string): Content {
  const dependencies = readMap(join(folder, 'Chart.yaml'))['dependencies'];
  const charts = (Array.isArray(dependencies) ? dependencies : []).filter(isPlainObject);
  const objects = readObjects(yamlFiles(join(folder, 'manifests')));
  const names = charts.map((chart) => text(chart['name']));
  const [dependency] = charts;
  if (dependency === undefined) return { values: {}, objects, problems: [] };
  const chart: ChartPin = {
    name: text(dependency['name']),
    version: text(dependency['version']),
    repository: text(dependency['repository']),
  };
  const alias = text(dependency['alias']);
  const valuesPath = join(folder, 'values.yaml');
  const { global, [chart.name]: nested, ...stray } = existsSync(valuesPath) ? readMap(valuesPath) : {};
  const own = isPlainObject(nested) ? nested : {};
  return {
    chart,
    values: global === undefined ? own : { ...own, global },
    objects,
    problems: [
      ...(charts.length > 1 ? [severalCharts(names)] : []),
      ...(alias === '' ? [] : [aliasedChart(chart.name, alias)]),
      ...Object.keys(stray).map((key) => strayUmbrellaValue(key, chart.name)),
    ],
  };
}

function readKustomization(folder: string): Content {
  const resources = readMap(join(folder, 'kustomization.yaml'))['resources'];
  const entries = (Array.isArray(resources) ? resources : []).map(text);
  const remotes = entries.filter((entry) => entry.includes('://'));
  const files = yamlFiles(folder).filter((path) => entries.includes(basename(path)));
  return { remotes, values: {}, objects: readObjects(files), problems: [] };
}

function readContent(folder: string): Content {
  if (existsSync(join(folder, 'Chart.yaml'))) return readUmbrella(folder);
  if (existsSync(join(folder, 'kustomization.yaml'))) return readKustomization(folder);
  return { values: {}, objects: readObjects(yamlFiles(folder)), problems: [] };
}

function readComponent(
  layerFolder: string,
  layer: string,
  component: string,
): { input: ConformanceInput; problems: readonly string[] } {
  const { problems, chart, ...content } = readContent(join(layerFolder, component));
  const path = join(layerFolder, 'applications', `${component}.yaml`);
  const applications = existsSync(path) ? readObjects([path]) : [];
  const [application] = applications;
  const helm = ['spec', 'source', 'helm'];
  const skipCrds = valueAt(application, [...helm, 'skipCrds']) === true;
  const input: ConformanceInput = {
    ...content,
    layer,
    component,
    ...(chart === undefined ? {} : { chart: { ...chart, skipCrds } }),
    release:
      text(valueAt(application, [...helm, 'releaseName'])) ||
      text(valueAt(application, ['metadata', 'name'])) ||
      component,
    namespace: text(valueAt(application, ['spec', 'destination', 'namespace'])),
    objects: [...applications, ...content.objects],
  };
  const missing = application === undefined ? [missingApplication(`${layer}/applications/${component}.yaml`)] : [];
  return { input, problems: [...problems, ...missing].map((problem) => `${layer}/${component}: ${problem}`) };
}

/** Whether an ApplicationSet applies what is in a folder: it holds a folder for each of its Applications, and nothing else. */
function isSetFolder(layerFolder: string, name: string): boolean {
  return (
    !existsSync(join(layerFolder, 'applications', `${name}.yaml`)) && yamlFiles(join(layerFolder, name)).length === 0
  );
}

function readSetFolder(
  layerFolder: string,
  layer: string,
  name: string,
): { input: ConformanceInput; problems: readonly string[] }[] {
  return folders(join(layerFolder, name)).map((application) => {
    const { problems, ...content } = readContent(join(layerFolder, name, application));
    const component = `${name}/${application}`;
    return { input: { ...content, layer, component, release: application, namespace: application }, problems };
  });
}

function readLayer(manifests: string, layer: string): RenderedTree {
  const folder = join(manifests, layer);
  const components = folders(folder)
    .filter((name) => name !== 'applications')
    .flatMap((name) =>
      isSetFolder(folder, name) ? readSetFolder(folder, layer, name) : [readComponent(folder, layer, name)],
    );
  const own = readObjects(yamlFiles(folder));
  return {
    inputs: [{ layer, release: '', namespace: '', values: {}, objects: own }, ...components.map(({ input }) => input)],
    problems: components.flatMap(({ problems }) => problems),
  };
}

/**
 * Reads the rendered layers of a manifests folder, or those named, one input a component and one a layer.
 *
 * @throws {Problems} when the folder or a named layer is not there, or a file does not parse.
 */
export function readRendered(manifests: string, layers: readonly string[] = []): RenderedTree {
  if (!existsSync(manifests)) throw new Problems(undefined, [noManifests(manifests)]);
  const present = folders(manifests);
  const unknown = layers.filter((layer) => !present.includes(layer)).map((layer) => unrenderedLayer(layer, manifests));
  if (unknown.length > 0) throw new Problems(undefined, unknown);
  const trees = present
    .filter((layer) => layers.length === 0 || layers.includes(layer))
    .map((layer) => readLayer(manifests, layer));
  return { inputs: trees.flatMap(({ inputs }) => inputs), problems: trees.flatMap(({ problems }) => problems) };
}
