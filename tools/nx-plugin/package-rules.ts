import { breakingEdges, findCycle } from './dependency-graph.ts';
import {
  layerNameDiffers,
  packageCycle,
  packageNameDiffers,
  projectNameDiffers,
  unknownWorkspacePackage,
  upwardDependency,
  versionDiffers,
} from './errors.ts';
import { scope, workspaceDependencies, type WorkspacePackage } from './workspace-package.ts';

/** Everything that is wrong with the package.json files of the workspace, one message a problem. */
export function packageProblems(packages: readonly WorkspacePackage[]): string[] {
  return [...packages.flatMap(nameProblems), ...dependencyProblems(packages), ...cycleProblems(packages)];
}

function nameProblems({ root, folder, name, projectName, layer }: WorkspacePackage): string[] {
  const problems: string[] = [];
  if (name !== `${scope}${folder}`) problems.push(packageNameDiffers(root, name, `${scope}${folder}`));
  if (projectName !== folder) problems.push(projectNameDiffers(root, projectName));
  if (layer !== undefined && layer !== folder) problems.push(layerNameDiffers(root, layer));
  return problems;
}

/** Nx drops an edge whose range does not match without a word, so a wrong range is refused here. */
function dependencyProblems(packages: readonly WorkspacePackage[]): string[] {
  const versions = new Map(packages.map(({ name, version }) => [name, version]));
  return packages.flatMap(({ root, declared }) =>
    declared
      .filter(({ name }) => name.startsWith(scope))
      .flatMap(({ kind, name, range }) => {
        const version = versions.get(name);
        if (version === undefined) return [unknownWorkspacePackage(root, kind, name)];
        return range === version ? [] : [versionDiffers(root, name, range, version)];
      }),
  );
}

function cycleProblems(packages: readonly WorkspacePackage[]): string[] {
  const graph = new Map(
    packages.map((from) => [from.folder, workspaceDependencies(from, packages).map(({ folder }) => folder)]),
  );
  const route = findCycle(graph);
  if (route === undefined) return [];
  const layers = new Set(packages.filter(({ layer }) => layer !== undefined).map(({ folder }) => folder));
  const edges = route.slice(1).map((to, index): [string, string] => [route[index]!, to]);
  const fromBelow = edges.filter(([from, to]) => !layers.has(from) && layers.has(to));
  const wrong = fromBelow.length > 0 ? fromBelow : breakingEdges(graph, route);
  if (wrong.length !== 1) return [packageCycle(route)];
  const [from, to] = wrong[0]!;
  return [upwardDependency(from, to, startingAt(from, route))];
}

/** The same cycle, told from one of its names. */
function startingAt(name: string, route: readonly string[]): string[] {
  const around = route.slice(1);
  const index = around.indexOf(name);
  return [name, ...around.slice(index + 1), ...around.slice(0, index + 1)];
}
