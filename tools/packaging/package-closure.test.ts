import { expect, test } from 'vitest';
import { readWorkspacePackages } from '../nx-plugin/workspace-package.ts';
import { workspaceRoot } from '../workspace-layers.ts';
import { packageClosure } from './package-closure.ts';

test('a layer comes with all that it builds on, and nothing above or beside it', () => {
  const packages = readWorkspacePackages(workspaceRoot);
  const roots = packages.filter(({ folder }) => folder === 'storage');

  expect(packageClosure(roots, packages).map(({ folder }) => folder)).toEqual([
    'common-chart',
    'bootstrap',
    'platform',
    'storage',
  ]);
});
