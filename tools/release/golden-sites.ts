import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RenderedTexts } from '../diff/rendered-cluster.ts';

/** The reviewed render of a layer, as a rendered cluster of that layer alone. */
export function goldenSite(workspace: string, layer: string): RenderedTexts {
  const folder = join(workspace, 'packages', layer, 'test/golden');
  const files = globSync('*.yaml', { cwd: folder }).sort();
  return new Map(files.flatMap((file) => filesOf(layer, readFileSync(join(folder, file), 'utf8'))));
}

// Each document begins with a comment that is the path of its file; a template may hold `---` as well.
function filesOf(layer: string, golden: string): [string, string][] {
  return golden.split(/^---\n(?=# \S+\n)/m).flatMap((document): [string, string][] => {
    const [, path] = /^# (\S+)\n/.exec(document) ?? [];
    return path === undefined ? [] : [[`${layer}/${path}`, document]];
  });
}
