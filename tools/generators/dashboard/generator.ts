import type { Tree } from '@nx/devkit';
import { dirname, relative } from 'node:path/posix';
import { scope } from '../../nx-plugin/workspace-package.ts';
import {
  componentHasNoNamespace,
  componentIsUnknown,
  fileIsThere,
  manifestsCannotBeExtended,
  nameIsTaken,
} from '../errors.ts';
import { type ExistingComponent, componentsIn, namespaceOf } from '../existing-component.ts';
import { generateFiles, runFollowUps, writeGolden } from '../follow-up.ts';
import { nameProblems, titleOf } from '../identifier.ts';
import { layerProblems, layersIn } from '../layers.ts';
import { changesetProblems, writeChangeset } from '../new-changeset.ts';
import { refuse } from '../refuse.ts';
import { sentenceProblems } from '../sentence.ts';
import { writeFormatted } from '../write-formatted.ts';
import { dashboardExport, dashboardFile } from './dashboard-file.ts';
import { extendedComponent } from './extended-component.ts';

/** What the user says about a new dashboard. */
export interface DashboardGeneratorOptions {
  readonly layer: string;
  readonly name: string;
  readonly description: string;
  /** @default - the component of the dashboard's name */
  readonly component?: string;
  /** @default - the name, with a capital letter */
  readonly title?: string;
}

/** Adds a dashboard that a component renders; returns what is left to do once its files are written. */
export default async function dashboardGenerator(tree: Tree, options: DashboardGeneratorOptions): Promise<() => void> {
  const { layer, name, description, title = titleOf(name) } = options;
  refuse(problemsOf(tree, options));
  const component = renderer(tree, options)!;
  const namespace = namespaceOf(tree, component);
  const extended = extendedBy(tree, component, options);
  refuse([
    ...(namespace === undefined ? [componentHasNoNamespace(component.name)] : []),
    ...(extended === undefined ? [manifestsCannotBeExtended(component.file, callOf(name, 'scope'))] : []),
  ]);

  await writeFormatted(
    tree,
    dashboardPath(layer, name),
    dashboardFile({ name, title, description, namespace: namespace! }),
  );
  await writeFormatted(tree, component.file, extended!);
  const test = `packages/${layer}/src/dashboards/dashboards.test.ts`;
  if (!tree.exists(test)) await writeFormatted(tree, test, dashboardsTest);
  const summary = `\`${component.name}\` brings the dashboard \`${name}\`. ${description}`;
  writeChangeset(tree, changesetId(name), `${scope}${layer}`, summary);
  return () => runFollowUps(tree.root, [generateFiles, writeGolden(layer, component.name)]);
}

const dashboardsTest = `import { describeDashboards } from '@lumie-infra/common-chart/dashboards/testing';

await describeDashboards(import.meta.url);
`;

function problemsOf(tree: Tree, options: DashboardGeneratorOptions): string[] {
  const { layer, name, description } = options;
  const malformed = [
    ...layerProblems(tree, layer),
    ...nameProblems('dashboard', name),
    ...sentenceProblems(description),
  ];
  if (malformed.length > 0) return malformed;
  const known = componentsIn(tree, [layer]).map((one) => one.name);
  const taken = layersIn(tree).find(({ folder }) => tree.exists(dashboardPath(folder, name)))?.folder;
  return [
    ...(renderer(tree, options) === undefined ? [componentIsUnknown(options.component ?? name, layer, known)] : []),
    ...(taken === layer ? [fileIsThere(dashboardPath(layer, name))] : []),
    ...(taken !== undefined && taken !== layer
      ? [nameIsTaken('dashboard', name, `that of a dashboard of ${taken}`)]
      : []),
    ...changesetProblems(tree, changesetId(name)),
  ];
}

function renderer(
  tree: Tree,
  { layer, name, component = name }: DashboardGeneratorOptions,
): ExistingComponent | undefined {
  return componentsIn(tree, [layer]).find((one) => one.name === component);
}

function extendedBy(
  tree: Tree,
  { file }: ExistingComponent,
  { layer, name }: DashboardGeneratorOptions,
): string | undefined {
  return extendedComponent(tree.read(file, 'utf8') ?? '', (given) => callOf(name, given), [
    { name: 'Dashboard', from: `${scope}common-chart/dashboards` },
    { name: dashboardExport(name), from: relative(dirname(file), dashboardPath(layer, name)) },
  ]);
}

function callOf(name: string, given: string): string {
  return `new Dashboard(${given}, ${dashboardExport(name)})`;
}

function dashboardPath(layer: string, name: string): string {
  return `packages/${layer}/src/dashboards/${name}.ts`;
}

function changesetId(name: string): string {
  return `dashboard-${name}`;
}
