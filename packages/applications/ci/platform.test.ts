import { expect, test } from 'vitest';
import { gitRemote } from '../test/git-remote.ts';
import { isHead } from './publish-platform.ts';
import { verifyCommand } from './verify-platform.ts';

test('what differs from the base is checked', () => {
  const base = 'a'.repeat(40);

  expect(verifyCommand(base)).toEqual(['affected', '--targets=synth,validate', `--base=${base}`, '--head=HEAD']);
});

test('a new branch has no base, so everything is checked', () => {
  expect(verifyCommand('0'.repeat(40))).toEqual(['run-many', '--targets=synth,validate']);
});

test('of two pushes the later one publishes', async () => {
  const remote = gitRemote({ 'a.txt': 'one' });
  const earlier = remote.git('rev-parse', 'main');
  const later = remote.commit({ 'a.txt': 'two' });

  expect(await isHead(remote.url, 'main', earlier)).toBe(false);
  expect(await isHead(remote.url, 'main', later)).toBe(true);
});
