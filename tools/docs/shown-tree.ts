import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace-layers.ts';
import { pathIsMissing } from './errors.ts';

/** What stands for the names in a tree that the reader puts in. */
const examples: Readonly<Record<string, string>> = { layer: 'platform', name: 'priority-classes' };

/** The paths of a tree of files, each line a path and what it holds, indented below its folder. */
function shownPaths(tree: string): string[] {
  const folders: { readonly depth: number; readonly path: string }[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', shown] = /^( *)(\S+)/.exec(line) ?? [];
    if (shown === undefined) return [];
    while ((folders.at(-1)?.depth ?? -1) >= indent.length) folders.pop();
    const path = join(folders.at(-1)?.path ?? '', shown);
    if (shown.endsWith('/')) folders.push({ depth: indent.length, path });
    return [path];
  });
}

/** What a tree shows that is not there. */
export function treeProblems(tree: string): string[] {
  return shownPaths(tree)
    .map((path) => path.replaceAll(/<(\w+)>/g, (_, what: string) => examples[what] ?? what))
    .filter((path) => !path.startsWith('dist/') && !existsSync(join(workspaceRoot, path)))
    .map(pathIsMissing);
}
