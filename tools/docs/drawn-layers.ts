import { readWorkspacePackages, workspaceDependencies } from '../nx-plugin/workspace-package.ts';
import { workspaceRoot } from '../workspace-layers.ts';
import { drawnGraphDiffers } from './errors.ts';

/** What is wrong with a picture of the layers: an arrow that no package has as a direct dependency, or one that it lacks. */
export function drawingProblems(drawing: string): string[] {
  const drawn = new Set(
    [...drawing.matchAll(/^\s*([\w-]+) --> ([\w-]+)\s*$/gm)].map(([, from, to]) => `${from} --> ${to}`),
  );
  const real = layerEdges();
  const missing = [...real].filter((edge) => !drawn.has(edge));
  const extra = [...drawn].filter((edge) => !real.has(edge));
  return missing.length + extra.length === 0 ? [] : [drawnGraphDiffers(missing, extra)];
}

/** The dependencies between packages, without those that follow from others. */
function layerEdges(): Set<string> {
  const packages = readWorkspacePackages(workspaceRoot).filter(({ root }) => root.startsWith('packages/'));
  const direct = new Map(
    packages.map((one) => [
      one.folder,
      workspaceDependencies(one, packages, ['dependencies']).map(({ folder }) => folder),
    ]),
  );
  const below = (name: string): string[] => (direct.get(name) ?? []).flatMap((next) => [next, ...below(next)]);
  return new Set(
    [...direct].flatMap(([name, nexts]) => {
      const implied = new Set(nexts.flatMap(below));
      return nexts.filter((next) => !implied.has(next)).map((next) => `${name} --> ${next}`);
    }),
  );
}
