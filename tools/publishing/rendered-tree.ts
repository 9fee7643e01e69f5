import { Problems, rootFolder } from '@lumie-infra/common-chart';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { branchIsNotFollowed, renderIsMissing } from '../errors.ts';

/** Where the root Application reads from, as the render says it. */
export interface RootSource {
  readonly revision: string;
  /** The folder of the branch that holds the layers; `.` for its root. */
  readonly path: string;
}

/** A rendered cluster on disk. */
export interface RenderedTree {
  /** Paths below the folder, sorted. */
  readonly files: readonly string[];
  readonly source: RootSource;
}

/**
 * What a render holds.
 *
 * @throws {Problems} when there is none, or its root Application follows another branch.
 */
export function readRenderedTree(folder: string, branch: string): RenderedTree {
  const root = join(folder, rootFolder, 'root.yaml');
  if (!existsSync(root)) throw new Problems(undefined, [renderIsMissing(folder)]);
  const text = readFileSync(root, 'utf8');
  const source = { revision: fieldOf(text, 'targetRevision'), path: fieldOf(text, 'path') };
  if (source.revision !== branch) throw new Problems(undefined, [branchIsNotFollowed(branch, source.revision)]);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    // Hidden folders are renders that did not finish.
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
    .sort();
  return { files, source };
}

function fieldOf(text: string, field: string): string {
  const value = new RegExp(`^    ${field}: (.*)$`, 'm').exec(text)?.[1] ?? '';
  return value.startsWith('"') ? (JSON.parse(value) as string) : value;
}
