import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { systemTools } from './making-tools.ts';
import { isPasswordFileOf, passwordFile } from './password-file.ts';

const passwords = { admin: 'one', ci: 'two' };

test('a line a user, in the form of htpasswd, that the system can check', async () => {
  const file = await passwordFile(passwords, systemTools);

  const lines = file.trimEnd().split('\n');
  expect(lines.map((line) => line.replace(/\$.{53}$/, '$…'))).toEqual(['admin:$2y$10$…', 'ci:$2y$10$…']);
  const hash = lines[0]!.slice('admin:'.length);
  const program = 'my ($hash, $password) = @ARGV; print crypt($password, $hash)';
  expect(execFileSync('perl', ['-e', program, hash, 'one'], { encoding: 'utf8' })).toBe(hash);
});

test('a file is of its passwords, whatever other users it has', async () => {
  const file = await passwordFile(passwords, systemTools);

  expect(await isPasswordFileOf(file, { ci: 'two' })).toBe(true);
  expect(await isPasswordFileOf(file, { ...passwords, ci: 'another' })).toBe(false);
  expect(await isPasswordFileOf(file, { ...passwords, metrics: 'three' })).toBe(false);
});

test('a name that would break the file is refused', async () => {
  await expect(passwordFile({ 'a:b': 'one' }, systemTools)).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: 'a:b' is no user of a password file; a name has neither a colon nor a line break]`,
  );
});
