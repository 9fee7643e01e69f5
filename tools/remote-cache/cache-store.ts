import type { Readable } from 'node:stream';

/** One stored result of a task. */
export interface StoredEntry {
  readonly bytes: number;
  readonly content: Readable;
}

/** Where the results of tasks are kept, by the hash of everything that they depend on. */
export interface CacheStore {
  /** The entry of a hash, or undefined when there is none. */
  read(hash: string): Promise<StoredEntry | undefined>;
  /**
   * Stores an entry as a whole or not at all.
   *
   * @returns false when the hash has an entry; that one stays as it is.
   */
  write(hash: string, content: Readable, bytes: number): Promise<boolean>;
}
