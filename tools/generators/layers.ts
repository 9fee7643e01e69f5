import type { Tree } from '@nx/devkit';
import { beforeArgoCd } from '../nx-plugin/layer-waves.ts';
import { type WorkspacePackage, readWorkspacePackages, workspaceDependencies } from '../nx-plugin/workspace-package.ts';
import { layerHoldsNoComponents, layerIsUnknown } from './errors.ts';

/** The layers of the workspace that hold components, sorted by name. */
export function layersIn(tree: Tree): WorkspacePackage[] {
  return readWorkspacePackages(tree.root).filter(({ layer }) => layer !== undefined && layer !== beforeArgoCd);
}

/** What is wrong with the name of a layer that should be there. */
export function layerProblems(tree: Tree, name: string): string[] {
  if (name === beforeArgoCd) return [layerHoldsNoComponents(name)];
  const known = layersIn(tree).map(({ folder }) => folder);
  return known.includes(name) ? [] : [layerIsUnknown(name, known)];
}

/** The layers that the named ones build on, and those themselves, each after what it builds on. */
export function layersUpTo(tree: Tree, names: readonly string[]): WorkspacePackage[] {
  const layers = layersIn(tree);
  const reached = new Set<WorkspacePackage>();
  const visit = (one: WorkspacePackage): void => {
    workspaceDependencies(one, layers, ['dependencies']).forEach(visit);
    reached.add(one);
  };
  layers.filter(({ folder }) => names.includes(folder)).forEach(visit);
  return [...reached];
}

/** The layers that one builds on, each after what it builds on itself. */
export function layersBelow(tree: Tree, name: string): WorkspacePackage[] {
  return layersUpTo(tree, [name]).filter(({ folder }) => folder !== name);
}
