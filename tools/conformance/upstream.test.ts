import { expect, test } from 'vitest';
import { temporaryFolder } from './made-up-upstream.ts';
import { findUpstream, readUpstream } from './upstream.ts';

test('UPSTREAM_DIR comes first, then the folder beside the workspace', () => {
  const beside = temporaryFolder({ 'shared/upstream/chart-facts.json': '{}', 'elsewhere/chart-facts.json': '{}' });
  const workspace = `${beside}/workspace`;

  expect(findUpstream(workspace, { UPSTREAM_DIR: `${beside}/elsewhere` })).toBe(`${beside}/elsewhere`);
  expect(findUpstream(workspace, {})).toBe(`${beside}/shared/upstream`);
  expect(findUpstream('/nowhere/workspace', {})).toBeUndefined();
  expect(() => findUpstream(workspace, { UPSTREAM_DIR: `${beside}/nowhere` })).toThrow(
    `UPSTREAM_DIR is ${beside}/nowhere, which holds no chart-facts.json; give the folder of the upstream facts or unset it`,
  );
});

test('facts-that-do-not-parse', () => {
  const folder = temporaryFolder({ 'crds/index.json': '{}', 'chart-facts.json': '{' });

  expect(() => readUpstream(folder)).toThrow(
    /^upstream file .*chart-facts\.json cannot be read: .*; check UPSTREAM_DIR$/,
  );
});
