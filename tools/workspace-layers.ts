import { type Layer, isLayer } from '@lumie-infra/common-chart';
import { join } from 'node:path';
import { type WorkspacePackage, readWorkspacePackages, workspaceDependencies } from './nx-plugin/workspace-package.ts';

/** The folder that holds this workspace. */
export const workspaceRoot = join(import.meta.dirname, '..');

/** The layer that renders only what is applied by hand before Argo CD follows: the root Application and its project. */
export const rootLayer = 'provision';

/** The names of this workspace's layers, sorted; the root's aside. */
export function layerNames(): string[] {
  return layerPackages()
    .map(({ folder }) => folder)
    .filter((name) => name !== rootLayer);
}

/** Imports layers of this workspace, with every layer that they build on. */
export async function importLayers(names: readonly string[]): Promise<Layer[]> {
  const packages = layerPackages();
  const wanted = new Set<WorkspacePackage>();
  const want = (one: WorkspacePackage): void => {
    if (wanted.has(one)) return;
    wanted.add(one);
    workspaceDependencies(one, packages, ['dependencies']).forEach(want);
  };
  packages.filter(({ folder }) => names.includes(folder)).forEach(want);
  const modules = await Promise.all([...wanted].map(({ name }) => import(name) as Promise<Record<string, unknown>>));
  return modules.flatMap((module) => Object.values(module).filter(isLayer));
}

function layerPackages(): WorkspacePackage[] {
  return readWorkspacePackages(workspaceRoot).filter(({ layer }) => layer !== undefined);
}
