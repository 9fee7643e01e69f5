import { type WorkspacePackage, workspaceDependencies } from '../nx-plugin/workspace-package.ts';
import { releaseOrder } from '../release/release-order.ts';

/** Packages with all of the workspace that they need when they are installed, each behind those that it builds on. */
export function packageClosure(
  roots: readonly WorkspacePackage[],
  packages: readonly WorkspacePackage[],
): WorkspacePackage[] {
  const reached = new Set<WorkspacePackage>();
  const reach = (one: WorkspacePackage): void => {
    if (reached.has(one)) return;
    reached.add(one);
    workspaceDependencies(one, packages, ['dependencies']).forEach(reach);
  };
  roots.forEach(reach);
  return releaseOrder(packages.filter((one) => reached.has(one)));
}
