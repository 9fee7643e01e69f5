import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder above a file that is a package. */
export function packageFolder(file: string): string | undefined {
  return nearestFolder(dirname(file), (folder) => existsSync(join(folder, 'package.json')));
}

/** The nearest folder above a package that lists workspaces. */
export function workspaceFolder(folder: string): string | undefined {
  return nearestFolder(folder, (one) => {
    const file = join(one, 'package.json');
    return existsSync(file) && 'workspaces' in (JSON.parse(readFileSync(file, 'utf8')) as object);
  });
}

function nearestFolder(start: string, accept: (folder: string) => boolean): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (accept(folder)) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}
