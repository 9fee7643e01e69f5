import { randomUUID } from 'node:crypto';
import { createWriteStream, mkdirSync } from 'node:fs';
import { link, open, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CacheStore, StoredEntry } from './cache-store.ts';
import { entryIsCutOff } from './errors.ts';

/** Entries as files of a folder, named after their hashes; the time of a file is when it was last of use. */
export class FolderStore implements CacheStore {
  readonly #folder: string;

  /** Makes the folder where there is none. */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  async read(hash: string): Promise<StoredEntry | undefined> {
    const path = join(this.#folder, hash);
    try {
      const file = await open(path);
      const { size: bytes } = await file.stat();
      const now = new Date();
      // Only for whoever removes what is old; a folder that cannot be written to is still good for reading.
      await utimes(path, now, now).catch(() => undefined);
      return { bytes, content: file.createReadStream() };
    } catch (error) {
      if (isCode(error, 'ENOENT')) return undefined;
      throw error;
    }
  }

  async write(hash: string, content: Readable, bytes: number): Promise<boolean> {
    const incoming = join(this.#folder, `.incoming-${randomUUID()}`);
    try {
      const file = createWriteStream(incoming, { flags: 'wx' });
      await pipeline(content, file);
      if (file.bytesWritten !== bytes) throw new Error(entryIsCutOff(hash, file.bytesWritten, bytes));
      // A link is refused where there is a file, whoever put it there in the meantime; a rename would replace it.
      await link(incoming, join(this.#folder, hash));
      return true;
    } catch (error) {
      if (isCode(error, 'EEXIST')) return false;
      throw error;
    } finally {
      await rm(incoming, { force: true });
    }
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
