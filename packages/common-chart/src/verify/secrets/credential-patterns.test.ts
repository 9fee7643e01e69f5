import { expect, test } from 'vitest';
import { credentialsIn, entropy, isPlaceholder, looksRandom, randomWordsIn } from './credential-patterns.ts';

const letters = (count: number): string => 'aB3dE6gH9jK2mN5pQ8sT'.repeat(10).slice(0, count);

// Put together here, so that no file holds what looks like a credential.
test.each([
  ['a private key', ['-----BEGIN RSA', 'PRIVATE KEY-----'].join(' ')],
  ['a bcrypt hash', `$2y$10$${letters(53)}`],
  ['a hash of a password', `$argon2id$v=19$m=65536,t=3,p=4$${letters(22)}`],
  ['a signed token', `eyJ${letters(12)}.eyJ${letters(12)}.${letters(12)}`],
  ['a key of AWS', `AKIA${'ABCDEFGH12345678'}`],
  ['a token of GitHub', `ghp_${letters(36)}`],
  ['a token of Vault', `hvs.${letters(24)}`],
  ['a password in an address', `postgresql://web:${letters(12)}@db:5432/web`],
])('%s', (name, text) => {
  expect(credentialsIn(`x = ${text} y`)).toEqual([name]);
});

test.each([
  'postgresql://web:{{ get .Secrets "PASSWORD" | urlquery }}@db:5432/web',
  'redis://:$(PASSWORD)@redis:6379',
  'https://example.com:8443/path',
  '-----BEGIN CERTIFICATE-----',
])('%s holds none', (text) => {
  expect(credentialsIn(text)).toEqual([]);
});

test('random words have letters of both cases and digits, and hardly repeat', () => {
  expect(entropy('aaaa')).toBe(0);
  expect(entropy('abcd')).toBe(2);
  expect(looksRandom(letters(20))).toBe(true);
  expect(looksRandom('argocd-application-controller')).toBe(false);
  expect(looksRandom('accountIsPatternOfManyWords')).toBe(false);
  expect(looksRandom(`sha256-${'0123456789abcdef'.repeat(4)}`)).toBe(false);
  expect(randomWordsIn(`key: "${letters(24)}", name: web-frontend-controller`)).toEqual([letters(24)]);
});

test.each(['{{ .password }}', '$(PASSWORD)', 'true', '3600', '10m'])('%s is no credential', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});
