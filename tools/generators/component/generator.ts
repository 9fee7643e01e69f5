import type { ChartSource } from '@lumie-infra/common-chart';
import type { Tree } from '@nx/devkit';
import { relative } from 'node:path/posix';
import { scope } from '../../nx-plugin/workspace-package.ts';
import { writeComponentIndex } from '../component-index/generator.ts';
import {
  componentHasNoNamespace,
  fileIsThere,
  nameIsTaken,
  namespaceIsOfAnotherLayer,
  namespaceIsOwned,
} from '../errors.ts';
import { type ExistingComponent, componentsIn, namespaceOf, namespaceOwner } from '../existing-component.ts';
import { generateFiles, runFollowUps, writeGolden } from '../follow-up.ts';
import { camelCase, nameProblems } from '../identifier.ts';
import { layerProblems, layersBelow, layersIn } from '../layers.ts';
import { changesetProblems, writeChangeset } from '../new-changeset.ts';
import { withParagraph } from '../readme-paragraph.ts';
import { refuse } from '../refuse.ts';
import { sentenceProblems } from '../sentence.ts';
import { writeFormatted } from '../write-formatted.ts';
import { chartArgumentProblems, parseChart } from './chart-argument.ts';
import { chartTypes } from './chart-types.ts';
import { chartVersionProblems, pinChart } from './chart-versions.ts';
import { type NewComponent, componentFile } from './component-file.ts';
import { componentTestFile } from './test-file.ts';

/** What the user says about a new component. */
export interface ComponentGeneratorOptions {
  readonly layer: string;
  readonly name: string;
  readonly description: string;
  /** `<repository>/<name>/<version>`. */
  readonly chart?: string;
  readonly namespace?: string;
}

/** Adds a component to a layer; returns what is left to do once its files are written. */
export default async function componentGenerator(tree: Tree, options: ComponentGeneratorOptions): Promise<() => void> {
  const { layer, name, description } = options;
  refuse(problemsOf(tree, options));
  const chart = options.chart === undefined ? undefined : parseChart(options.chart);
  const below = layersBelow(tree, layer).map(({ folder }) => folder);
  const sharer = componentsIn(tree).find((one) => one.name === options.namespace);

  const file = `packages/${layer}/src/components/${name}`;
  const text = componentFile({
    name,
    description,
    namespace: namespaceExpression(layer, options.namespace, sharer),
    chart: chart === undefined ? undefined : await writeChart(tree, layer, chart),
  });
  await writeFormatted(tree, `${file}.ts`, text);
  const namespace = (sharer && namespaceOf(tree, sharer)) ?? options.namespace ?? name;
  const test = componentTestFile({ name, layer, below, namespace, chart: chart?.name });
  await writeFormatted(tree, `${file}.test.ts`, test);
  await writeComponentIndex(tree, layer);
  const readme = `packages/${layer}/README.md`;
  await writeFormatted(tree, readme, withParagraph(tree.read(readme, 'utf8') ?? '', paragraph(name, description)));
  writeChangeset(tree, changesetId(layer, name), `${scope}${layer}`, `Adds \`${name}\`. ${description}`);
  return () => runFollowUps(tree.root, [generateFiles, writeGolden(layer, name)]);
}

function problemsOf(tree: Tree, options: ComponentGeneratorOptions): string[] {
  const { layer, name, description } = options;
  const malformed = [
    ...layerProblems(tree, layer),
    ...nameProblems('component', name),
    ...sentenceProblems(description),
    ...chartArgumentProblems(options.chart),
  ];
  if (malformed.length > 0) return malformed;
  const chart = options.chart === undefined ? undefined : parseChart(options.chart);
  return [
    ...takenProblems(tree, layer, name),
    ...(chart === undefined ? [] : chartVersionProblems(tree, layer, chart)),
    ...namespaceProblems(tree, layer, options.namespace),
    ...changesetProblems(tree, changesetId(layer, name)),
  ];
}

/** Names are one space: of components in the cluster, of the files of a layer, and of what its package exports. */
function takenProblems(tree: Tree, layer: string, name: string): string[] {
  const owner = componentsIn(tree).find((one) => one.name === name);
  const namesake = layersIn(tree).find(({ folder }) => folder === name);
  const files = ['src/components/NAME.ts', 'src/components/NAME.test.ts', 'test/golden/NAME.yaml'];
  const there = files
    .map((file) => `packages/${layer}/${file.replace('NAME', name)}`)
    .filter((file) => tree.exists(file));
  return [
    ...(owner === undefined ? [] : [nameIsTaken('component', name, `that of a component of ${owner.layer}`)]),
    ...(namesake === undefined ? [] : [nameIsTaken('component', name, 'that of a layer')]),
    ...(owner === undefined ? there.map(fileIsThere) : []),
  ];
}

function namespaceProblems(tree: Tree, layer: string, namespace: string | undefined): string[] {
  if (namespace === undefined) return [];
  const components = componentsIn(tree);
  const named = components.find(({ name }) => name === namespace);
  if (named !== undefined) {
    if (named.layer !== layer) return [namespaceIsOfAnotherLayer(named.name, named.layer, layer)];
    return namespaceOf(tree, named) === undefined ? [componentHasNoNamespace(named.name)] : [];
  }
  const owner = namespaceOwner(tree, namespace);
  return owner === undefined ? nameProblems('namespace', namespace) : [namespaceIsOwned(namespace, owner.name)];
}

function namespaceExpression(
  layer: string,
  namespace: string | undefined,
  sharer: ExistingComponent | undefined,
): NewComponent['namespace'] {
  if (namespace === undefined) return undefined;
  if (sharer === undefined) return { expression: `'${namespace}'`, imports: [] };
  const name = camelCase(sharer.name);
  const from = `./${relative(`packages/${layer}/src/components`, sharer.file)}`;
  return { expression: name, imports: [{ name, from }] };
}

async function writeChart(tree: Tree, layer: string, chart: ChartSource): Promise<NewComponent['chart']> {
  await pinChart(tree, layer, chart);
  const untyped = { name: 'HelmValues', from: `${scope}common-chart`, isType: true };
  const types = chartTypes(tree.root, chart);
  if (types === undefined) return { name: chart.name, values: untyped };
  await writeFormatted(tree, `packages/${layer}/src/charts/${chart.name}.gen.ts`, types.text);
  return {
    name: chart.name,
    values: { name: types.interfaceName, from: `../charts/${chart.name}.gen.ts`, isType: true },
  };
}

function changesetId(layer: string, name: string): string {
  return `component-${layer}-${name}`;
}

function paragraph(name: string, description: string): string {
  return `\`${name}\`: ${description}`;
}
