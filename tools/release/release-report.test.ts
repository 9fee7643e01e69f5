import { expect, test } from 'vitest';
import type { PackageVerdict } from './check-release.ts';
import { parseChangeset } from './changesets.ts';
import { isTooSmall, proposedChangesets, releaseReport } from './release-report.ts';

const verdict: PackageVerdict = {
  name: '@lumie-infra/storage',
  folder: 'storage',
  floor: 'major',
  planned: 'patch',
  findings: [
    { package: 'storage', bump: 'major', what: 'Service a/b of c', why: 'is removed', site: 'cluster.yaml' },
    { package: 'storage', bump: 'minor', what: 'Service a/d of c', why: 'is new', site: 'cluster.yaml' },
    { package: 'storage', bump: 'patch', what: 'the package itself (src/index.ts)', why: 'changes' },
  ],
};

test('a table, then what proves each floor', () => {
  const other = { ...verdict, name: '@lumie-infra/other', floor: 'none', planned: 'none', findings: [] } as const;

  expect(releaseReport([verdict, other])).toMatchInlineSnapshot(`
    "package               at least  changesets    verdict
    --------------------  --------  ----------  ---------
    @lumie-infra/storage     major       patch  too small

    @lumie-infra/storage needs at least major
      Service a/b of c is removed [cluster.yaml]"
  `);
});

test('a bump that is larger than it needs to be is honest', () => {
  expect(isTooSmall(verdict)).toBe(true);
  expect(isTooSmall({ ...verdict, planned: 'major' })).toBe(false);
  expect(isTooSmall({ ...verdict, floor: 'patch', planned: 'minor' })).toBe(false);
});

test('the changeset that is proposed says what forces the bump, and is one that can be read', () => {
  const [proposed] = proposedChangesets([verdict]);

  expect(proposed!.path).toBe('.changeset/storage-major.md');
  expect(parseChangeset('storage-major', proposed!.text)).toEqual({
    id: 'storage-major',
    releases: { '@lumie-infra/storage': 'major' },
    summary: 'Breaking; look at each of these before you take it:\n\n- Service a/b of c is removed.',
  });
});
