import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importLayers, layerNames, workspaceRoot } from './workspace-layers.ts';

const page = readFileSync(join(workspaceRoot, 'docs/import.md'), 'utf8');

test('the page on importing layers lists every group of custom resources', async () => {
  const layers = await importLayers(layerNames());
  const providers = layers.flatMap((layer) =>
    layer.components.flatMap(({ name, definition }) =>
      (definition.provides?.definitions ?? []).map((group) => `${group} ${name} ${layer.name}`),
    ),
  );
  const rows = [...page.matchAll(/^\| `([^`]+)` +\| `([^`]+)` +\| `([^`]+)` +\|$/gm)];

  expect(providers.length).toBeGreaterThan(10);
  expect(rows.map(([, group, component, layer]) => `${group} ${component} ${layer}`)).toEqual(providers.sort());
});
