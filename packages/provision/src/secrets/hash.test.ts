import { execFileSync } from 'node:child_process';
import { argon2Sync } from 'node:crypto';
import { pbkdf2, createSHA512 } from 'hash-wasm';
import { expect, test } from 'vitest';
import { hashOf, isHashOf } from './hash.ts';
import { systemTools } from './making-tools.ts';

const password = 'correct horse';
const fixedSalt = { ...systemTools, randomBytes: (count: number) => new Uint8Array(count).fill(7) };

test('the argon2id hash is the one that another implementation makes', async () => {
  const [, kind, version, costs, salt, tag] = (await hashOf('argon2id', password, systemTools)).split('$');

  expect([kind, version, costs]).toEqual(['argon2id', 'v=19', 'm=65536,t=3,p=4']);
  const expected = argon2Sync('argon2id', {
    message: password,
    nonce: Buffer.from(salt!, 'base64'),
    memory: 65_536,
    passes: 3,
    parallelism: 4,
    tagLength: 32,
  });
  expect(Buffer.from(tag!, 'base64')).toEqual(expected);
});

test('the bcrypt hash is the one that the crypt function of the system makes', async () => {
  const hash = await hashOf('bcrypt', password, systemTools);

  const program = 'my ($hash, $password) = @ARGV; print crypt($password, $hash)';
  expect(execFileSync('perl', ['-e', program, hash, password], { encoding: 'utf8' })).toBe(hash);
  expect(hash).toMatch(/^\$2a\$10\$/);
});

test('bcrypt refuses what it would not read to the end', async () => {
  await expect(hashOf('bcrypt', 'a'.repeat(73), systemTools)).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: the password has 73 bytes, and bcrypt reads the first 72 only; make it of fewer random bytes]`,
  );
});

test('the pbkdf2 hash is the one that another implementation makes', async () => {
  const [, kind, iterations, salt, key] = (await hashOf('pbkdf2-sha512', password, fixedSalt)).split('$');

  expect([kind, iterations, salt]).toEqual(['pbkdf2-sha512', '310000', 'BwcHBwcHBwcHBwcHBwcHBw']);
  const expected = await pbkdf2({
    password,
    salt: new Uint8Array(16).fill(7),
    iterations: 310_000,
    hashLength: 64,
    hashFunction: createSHA512(),
    outputType: 'binary',
  });
  expect(Buffer.from(key!.replaceAll('.', '+'), 'base64')).toEqual(Buffer.from(expected));
});

test('the hash that the documentation of Authelia shows is recognised', async () => {
  const documented = [
    '$pbkdf2-sha512',
    '310000',
    'c8p78n7pUMln0jzvd4aK4Q',
    'JNRBzwAo0ek5qKn50cFzzvE9RXV88h1wJn5KGiHrD0YKtZaR/nCb2CJPOsKaPK0hjf.9yHxzQGZziziccp6Yng',
  ].join('$');

  expect(await isHashOf('pbkdf2-sha512', documented, 'insecure_secret')).toBe(true);
  expect(await isHashOf('pbkdf2-sha512', documented, 'another')).toBe(false);
});

test.each(['argon2id', 'bcrypt', 'pbkdf2-sha512'] as const)('%s knows its own password and no other', async (name) => {
  const hash = await hashOf(name, password, systemTools);

  expect(await isHashOf(name, hash, password)).toBe(true);
  expect(await isHashOf(name, hash, 'another')).toBe(false);
  expect(await isHashOf(name, 'no hash', password)).toBe(false);
});
