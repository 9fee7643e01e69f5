import { rootFolder } from '@lumie-infra/common-chart';
import { expect, it } from 'vitest';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeArgoCd } from './layer-waves.ts';
import { operateTargets } from './operate-targets.ts';
import { renderedFolder } from './targets.ts';

const workspaceRoot = join(import.meta.dirname, '../..');

it('keeps a layer where it is rendered', () => {
  expect(renderedFolder('platform')).toBe('dist/manifests/platform');
});

it('keeps the root of what Argo CD follows where it is rendered', () => {
  expect(renderedFolder(beforeArgoCd)).toBe(`dist/manifests/${rootFolder}`);
});

it('runs commands that are there when it acts on a cluster, and never from the cache', () => {
  const targets = ['provision', 'bootstrap'].flatMap((folder) => Object.values(operateTargets(folder)));

  expect(targets).toHaveLength(9);
  for (const { command = '', cache } of targets) {
    expect(existsSync(join(workspaceRoot, command.split(' ')[2]!)), command).toBe(true);
    expect(cache).toBe(false);
  }
});
