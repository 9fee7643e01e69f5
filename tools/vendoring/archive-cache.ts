import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The SHA-256 of a file, in hexadecimal. */
export function sha256Of(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Archives by what they hold: what is asked for by its checksum is never another file. */
export class ArchiveCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Where the archive with this checksum is, or `undefined` when it is not here, or no longer whole. */
  find(sha256: string): string | undefined {
    const path = this.#path(sha256);
    if (!existsSync(path)) return undefined;
    if (sha256Of(path) === sha256) return path;
    rmSync(path);
    return undefined;
  }

  /** Takes a file in and returns where it is. */
  store(file: string, sha256: string): string {
    const path = this.#path(sha256);
    mkdirSync(this.#folder, { recursive: true });
    const own = mkdtempSync(join(this.#folder, '.store-'));
    try {
      copyFileSync(file, join(own, 'archive'));
      renameSync(join(own, 'archive'), path);
    } finally {
      rmSync(own, { recursive: true });
    }
    return path;
  }

  #path(sha256: string): string {
    return join(this.#folder, `${sha256}.tgz`);
  }
}
