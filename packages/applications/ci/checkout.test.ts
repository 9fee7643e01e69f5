import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gitRemote, scratchFolder } from '../test/git-remote.ts';
import { checkout } from './checkout.ts';
import { gitIn } from './git.ts';

test('the commit that was pushed comes, although its branch has moved on', async () => {
  const remote = gitRemote({ 'app.txt': 'one' });
  const pushed = remote.commit({ 'app.txt': 'two' });
  remote.commit({ 'app.txt': 'three' });
  const folder = scratchFolder();

  await checkout({ url: remote.url, revision: pushed, folder });

  expect(readFileSync(join(folder, 'app.txt'), 'utf8')).toBe('two');
  expect(await gitIn(folder).run('rev-list', '--count', 'HEAD')).toBe('1');
});

test('a base to compare with comes along', async () => {
  const remote = gitRemote({ 'app.txt': 'one' });
  const base = remote.commit({ 'app.txt': 'two' });
  const revision = remote.commit({ 'other.txt': 'new' });
  const folder = scratchFolder();

  await checkout({ url: remote.url, revision, folder, base });

  expect(await gitIn(folder).run('diff', '--name-only', base, 'HEAD')).toBe('other.txt');
});

test('a second attempt in the same folder gives the same', async () => {
  const remote = gitRemote({ 'app.txt': 'one' });
  const first = remote.commit({ 'app.txt': 'two', 'left.txt': 'over' });
  const second = gitRemote({ 'app.txt': 'other' });
  const folder = scratchFolder();
  const revision = second.git('rev-parse', 'main');

  await checkout({ url: remote.url, revision: first, folder });
  await checkout({ url: second.url, revision, folder });

  expect(readdirSync(folder).sort()).toEqual(['.git', 'app.txt']);
});

test('a branch is no revision', async () => {
  const request = { url: 'https://git.example.com/app.git', revision: 'main', folder: scratchFolder() };

  await expect(checkout(request)).rejects.toThrowErrorMatchingInlineSnapshot(
    `[StepFailure: revision 'main' is no commit; give all 40 digits of one]`,
  );
});

test('an address with a password in it is refused', async () => {
  const url = ['https://user', 'word@git.example.com/app.git'].join(':');

  await expect(checkout({ url, revision: 'a'.repeat(40), folder: scratchFolder() })).rejects.toThrow(
    'is no address to fetch from; use https:// without a name or password in it',
  );
});

test.each(['--upload-pack=touch /tmp/x', 'ext::sh -c id', 'git@git.example.com:app.git'])(
  '%s is not fetched',
  async (url) => {
    await expect(checkout({ url, revision: 'a'.repeat(40), folder: scratchFolder() })).rejects.toThrow(
      'is no address to fetch from',
    );
  },
);

test('a commit that the repository does not have is one message', async () => {
  const remote = gitRemote({ 'app.txt': 'one' });

  await expect(checkout({ url: remote.url, revision: 'a'.repeat(40), folder: scratchFolder() })).rejects.toThrow(
    /^git fetch .* ended with 128: /,
  );
});
