import { type WorkspacePackage, workspaceDependencies } from '../nx-plugin/workspace-package.ts';
import type { Bump } from './bump.ts';

/** Packages so that each stands behind those that it depends on; else by folder. */
export function releaseOrder(packages: readonly WorkspacePackage[]): WorkspacePackage[] {
  const ordered = new Set<WorkspacePackage>();
  const add = (one: WorkspacePackage): void => {
    if (ordered.has(one)) return;
    workspaceDependencies(one, packages, ['dependencies']).forEach(add);
    ordered.add(one);
  };
  packages.forEach(add);
  return [...ordered];
}

/** The Git tag of a release. */
export function tagOf({ name, version }: Pick<WorkspacePackage, 'name' | 'version'>): string {
  return `${name}@${version}`;
}

/** The version that a bump leads to. */
export function nextVersion(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (bump === 'none') return version;
  if (bump === 'major') return `${major + 1}.0.0`;
  return bump === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
