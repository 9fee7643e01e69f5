import { expect, test } from 'vitest';
import { pullRequestFilter, pushFilter } from './event-filter.ts';

test('a push counts for its own branch and for folders in which anything came, changed or went', () => {
  expect(pushFilter({ repository: 'edu/backend', branch: 'main', paths: ['libs/common/'] })).toMatchInlineSnapshot(
    `"body.repository.full_name == 'edu/backend' && body.ref == 'refs/heads/main' && !body.deleted && (body.forced || body.commits.exists(commit, commit.added.exists(file, file.startsWith('libs/common/')) || commit.modified.exists(file, file.startsWith('libs/common/')) || commit.removed.exists(file, file.startsWith('libs/common/'))))"`,
  );
});

test('a text cannot end itself', () => {
  expect(pushFilter({ repository: `edu/it's`, branch: 'main' })).toMatchInlineSnapshot(
    `"body.repository.full_name == 'edu/it\\'s' && body.ref == 'refs/heads/main' && !body.deleted"`,
  );
});

test('a pull request counts when it comes from the repository itself', () => {
  expect(pullRequestFilter({ repository: 'edu/platform', branch: 'main' })).toMatchInlineSnapshot(
    `"body.repository.full_name == 'edu/platform' && body.pull_request.base.ref == 'main' && body.pull_request.head.repo.full_name == 'edu/platform' && body.action in ['opened', 'reopened', 'synchronize']"`,
  );
});
