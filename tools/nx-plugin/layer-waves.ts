import { longestPaths } from './dependency-graph.ts';
import { workspaceDependencies, type WorkspacePackage } from './workspace-package.ts';

/** The layer that runs before Argo CD exists: it has no sync wave, and renders the root of what Argo CD follows. */
export const beforeArgoCd = 'provision';

/** The sync wave of the lowest layer. */
const lowestWave = -1;

/** The sync wave of every layer by its name: the longest path over package edges between layers, lowest first. */
export function layerWaves(packages: readonly WorkspacePackage[]): Map<string, number> {
  const layers = packages.filter(({ layer }) => layer !== undefined && layer !== beforeArgoCd);
  const edges = new Map(
    layers.map((layer) => [
      layer.folder,
      workspaceDependencies(layer, layers, ['dependencies', 'peerDependencies']).map(({ folder }) => folder),
    ]),
  );
  return new Map([...longestPaths(edges)].map(([name, length]) => [name, length + lowestWave]));
}
