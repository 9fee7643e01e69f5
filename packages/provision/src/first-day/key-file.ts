import { Problems } from '@lumie-infra/common-chart';
import { keyFileIsMalformed } from './errors.ts';
import { readPrivateFile, writePrivateFile } from './private-file.ts';

/** What unseals a store, or, where a key of the cloud does that, proves who may do the gravest things to it. */
export interface KeyShares {
  readonly state: 'initialised';
  readonly kind: 'recovery' | 'unseal';
  readonly threshold: number;
  /** Base64; encrypted for one person each if `encrypted`. */
  readonly shares: readonly string[];
  readonly encrypted: boolean;
  /** Gone once it is revoked. */
  readonly rootToken?: string;
}

/** A file of key shares; `initialising` stands there from before the store is asked until its answer is written. */
export type KeyFile = KeyShares | { readonly state: 'initialising' };

/**
 * Reads a key file, or `undefined` when there is none.
 *
 * @throws {Problems} when it is no key file, or not a private one.
 */
export function readKeyFile(file: string): KeyFile | undefined {
  const text = readPrivateFile(file);
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (isKeyFile(value)) return value;
  } catch {
    // What the parser says holds a piece of the file.
  }
  throw new Problems(undefined, [keyFileIsMalformed(file)]);
}

/** Writes a key file, whole or not at all. */
export function writeKeyFile(file: string, content: KeyFile): void {
  writePrivateFile(file, `${JSON.stringify(content, undefined, 2)}\n`);
}

function isKeyFile(value: unknown): value is KeyFile {
  if (typeof value !== 'object' || value === null || !('state' in value)) return false;
  if (value.state === 'initialising') return true;
  return value.state === 'initialised' && 'shares' in value && Array.isArray(value.shares);
}
