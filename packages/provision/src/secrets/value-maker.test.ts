import { made } from '@lumie-infra/common-chart';
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { systemTools } from './making-tools.ts';
import { type MadeAlone, valueMaker } from './value-maker.ts';

const maker = valueMaker({ ...systemTools, randomBytes: (count) => new Uint8Array(count).fill(255) });
const nobody = (): string => '';
const field = { path: 'people/web', field: 'PASSWORD' };

test('random bytes are written as base64url', async () => {
  expect(await maker.make(made.random(24) as MadeAlone, nobody)).toBe('_'.repeat(32));
  expect(await valueMaker().make(made.random(64) as MadeAlone, nobody)).toMatch(/^[\w-]{86}$/);
});

test('a text is what it says', async () => {
  expect(await maker.make(made.text('admin') as MadeAlone, nobody)).toBe('admin');
});

test('openssl takes an RSA key as one', async () => {
  const key = await maker.make(made.rsaKey(2048) as MadeAlone, nobody);

  expect(execFileSync('openssl', ['rsa', '-check', '-noout'], { input: key, encoding: 'utf8' })).toBe('RSA key ok\n');
});

test.each([
  ['a hash', made.hash('argon2id', field)],
  ['a password file', made.htpasswd({ admin: field })],
])('%s is made of the field that it names, and says so', async (_, making) => {
  const valueOf = (of: typeof field): string => `${of.path}#${of.field}`;
  const value = await maker.make(making as MadeAlone, valueOf);

  expect(await maker.isMadeOf(value, making, valueOf)).toBe(true);
  expect(await maker.isMadeOf(value, making, () => 'another')).toBe(false);
});
