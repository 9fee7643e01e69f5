import { expect, test } from 'vitest';
import type { WorkspacePackage } from '../nx-plugin/workspace-package.ts';
import { formatChangeset, parseChangeset, plannedBumps } from './changesets.ts';

const workspacePackage = (name: string, ...below: readonly string[]): WorkspacePackage => ({
  root: `packages/${name}`,
  folder: name,
  name,
  version: '0.1.0',
  description: '',
  projectName: name,
  layer: name,
  declared: below.map((one) => ({ kind: 'dependencies', name: one, range: '0.1.0' })),
});

test('a changeset is read as it is written', () => {
  const changeset = { releases: { a: 'minor', '@scope/b': 'patch' }, summary: 'One line.\n\n- another' } as const;

  expect(parseChangeset('name', formatChangeset(changeset))).toEqual({ id: 'name', ...changeset });
});

test('an empty changeset releases nothing', () => {
  expect(parseChangeset('name', '---\n---\n')).toEqual({ id: 'name', releases: {}, summary: '' });
});

test('what is above a release is a patch, what is beside it stays', () => {
  const packages = [
    workspacePackage('below'),
    workspacePackage('middle', 'below'),
    workspacePackage('beside', 'below'),
    workspacePackage('above', 'middle', 'below'),
    workspacePackage('top', 'above'),
  ];
  const changeset = parseChangeset(
    'name',
    formatChangeset({ releases: { middle: 'major', top: 'minor' }, summary: '' }),
  );

  expect(Object.fromEntries(plannedBumps([changeset], packages))).toEqual({
    below: 'none',
    middle: 'major',
    beside: 'none',
    above: 'patch',
    top: 'minor',
  });
});
