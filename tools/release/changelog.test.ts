import { expect, test } from 'vitest';
import changelog from './changelog.ts';

test('an entry is what the changeset says, without a hash', () => {
  const summary = 'Redis keeps less.\n\n- `maxmemory` is 200 MiB';

  expect(changelog.getReleaseLine({ summary })).toBe('- Redis keeps less.\n\n  - `maxmemory` is 200 MiB');
});

test('a package that follows others says which', () => {
  const released = [
    { name: '@lumie-infra/storage', newVersion: '0.1.1' },
    { name: '@lumie-infra/common-chart', newVersion: '0.2.0' },
  ];

  expect(changelog.getDependencyReleaseLine([], released)).toBe(
    '- Stands on @lumie-infra/common-chart 0.2.0, @lumie-infra/storage 0.1.1; what that changes in a cluster is said there.',
  );
  expect(changelog.getDependencyReleaseLine([], [])).toBe('');
});
