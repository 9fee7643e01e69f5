import type { Tree } from '@nx/devkit';
import { changesetFolder, formatChangeset } from '../release/changesets.ts';
import { fileIsThere } from './errors.ts';

/** The file of a changeset whose name says what it adds, so that the same command writes the same file. */
function changesetFile(id: string): string {
  return `${changesetFolder}/${id}.md`;
}

/** What is in the way of a new changeset. */
export function changesetProblems(tree: Tree, id: string): string[] {
  return tree.exists(changesetFile(id)) ? [fileIsThere(changesetFile(id))] : [];
}

/** Writes the changeset of something new in a package. */
export function writeChangeset(tree: Tree, id: string, packageName: string, summary: string): void {
  tree.write(changesetFile(id), formatChangeset({ releases: { [packageName]: 'minor' }, summary }));
}
