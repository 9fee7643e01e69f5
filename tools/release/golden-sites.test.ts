import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { objectsOf, placeOf } from '../diff/rendered-cluster.ts';
import { layerNames, workspaceRoot } from '../workspace-layers.ts';
import { goldenSite } from './golden-sites.ts';

test.each(layerNames())('the reviewed render of %s is a render, with nothing lost', (layer) => {
  const folder = join(workspaceRoot, 'packages', layer, 'test/golden');
  const golden = globSync('*.yaml', { cwd: folder })
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const site = goldenSite(workspaceRoot, layer);

  expect([...site.values()].join('---\n')).toBe(golden.join('---\n'));
  for (const [path, text] of site) {
    if (placeOf(path).role === 'object') expect(objectsOf(text)).toHaveLength(1);
  }
});
