import { Problems } from '@lumie-infra/common-chart';
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileIsInGit, fileIsNoFile, fileIsOpen, folderIsMissing } from './errors.ts';

const mode = 0o600;
/** What nobody but the owner may. */
const others = 0o077;

/**
 * Where a file for secrets really is.
 *
 * @throws {Problems} when it is inside a Git work tree, others may read it, or its folder does not exist.
 */
export function privatePath(file: string): string {
  const folder = dirname(resolve(file));
  if (!existsSync(folder)) throw new Problems(undefined, [folderIsMissing(folder)]);
  const real = join(realpathSync(folder), basename(file));
  const root = workTreeOf(dirname(real));
  if (root !== undefined) throw new Problems(undefined, [fileIsInGit(file, root)]);
  const found = lstatSync(real, { throwIfNoEntry: false });
  if (found === undefined) return real;
  if (!found.isFile()) throw new Problems(undefined, [fileIsNoFile(file)]);
  if ((found.mode & others) !== 0) {
    throw new Problems(undefined, [fileIsOpen(file, (found.mode & 0o777).toString(8).padStart(4, '0'))]);
  }
  return real;
}

/**
 * The text of a file for secrets, or `undefined` when there is none.
 *
 * @throws {Problems} as {@link privatePath} does.
 */
export function readPrivateFile(file: string): string | undefined {
  const path = privatePath(file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/**
 * Puts a text into a file that only its owner may read; the file is there whole or not at all, whatever happens.
 *
 * @throws {Problems} as {@link privatePath} does.
 */
export function writePrivateFile(file: string, text: string): void {
  const path = privatePath(file);
  const draft = `${path}.new`;
  rmSync(draft, { force: true });
  const descriptor = openSync(draft, 'wx', mode);
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(draft, path);
  // A rename is on disk once its folder is.
  const folder = openSync(dirname(path), 'r');
  fsyncSync(folder);
  closeSync(folder);
}

function workTreeOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return undefined;
  }
}
