import { workspaceDependencies, type WorkspacePackage } from '../nx-plugin/workspace-package.ts';

/** Whether `other` reaches `from` through declared dependencies, which makes an import of it point upward. */
export function layerAbove(
  from: WorkspacePackage,
  other: WorkspacePackage,
  packages: readonly WorkspacePackage[],
): boolean {
  const seen = new Set<WorkspacePackage>();
  const open = [other];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    const below = workspaceDependencies(one, packages, ['dependencies', 'peerDependencies']);
    if (below.includes(from)) return true;
    open.push(...below);
  }
  return false;
}
