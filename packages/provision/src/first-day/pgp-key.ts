import { Problems } from '@lumie-infra/common-chart';
import { readFileSync } from 'node:fs';
import { pgpKeyIsMalformed } from './errors.ts';

const armour = /-----BEGIN PGP PUBLIC KEY BLOCK-----\r?\n([\s\S]*?)-----END PGP PUBLIC KEY BLOCK-----/;
/** Lines above the key, such as `Version: …`, and the checksum below it. */
const aside = /^(?:[A-Za-z]+: |=)/;

/**
 * A public PGP key as the store takes it: base64 of its binary form, whatever form the file has.
 *
 * @throws {Problems} when the file holds none.
 */
export function pgpKey(file: string): string {
  const bytes = readFileSync(file);
  const armoured = armour.exec(bytes.toString('latin1'))?.[1];
  const key =
    armoured === undefined
      ? bytes.toString('base64')
      : armoured
          .split(/\r?\n/)
          .filter((line) => !aside.test(line))
          .join('');
  // The first bit of a packet is always set.
  if (((Buffer.from(key, 'base64')[0] ?? 0) & 0x80) === 0) throw new Problems(undefined, [pgpKeyIsMalformed(file)]);
  return key;
}
