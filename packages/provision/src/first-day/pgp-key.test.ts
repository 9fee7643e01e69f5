import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pgpKey } from './pgp-key.ts';

/** The beginning of a packet that holds a public key. */
const bytes = Buffer.from([0x99, 0x01, 0x0d, 0x04, 1, 2, 3, 4, 5, 6]);

function fileOf(content: Buffer | string): string {
  const folder = mkdtempSync(join(tmpdir(), 'pgp-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'key'), content);
  return join(folder, 'key');
}

test.each([
  ['binary', bytes],
  [
    'armoured',
    `-----BEGIN PGP PUBLIC KEY BLOCK-----\nComment: somebody\n\n${bytes.toString('base64')}\n=abcd\n-----END PGP PUBLIC KEY BLOCK-----\n`,
  ],
])('a %s key is given to the store as base64', (_, content) => {
  expect(pgpKey(fileOf(content))).toBe(bytes.toString('base64'));
});

test('anything else is refused', () => {
  expect(() => pgpKey(fileOf('ssh-ed25519 AAAA'))).toThrow(/is not a public PGP key; export it with gpg --export$/);
});
