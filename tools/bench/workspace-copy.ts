import { cpSync, lstatSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';

const left: ReadonlySet<string> = new Set(['node_modules', 'dist', '.git', '.nx']);

/**
 * Copies a workspace without what was built of it, so that its files can be changed and its caches emptied.
 *
 * The installed packages are linked; the workspace's own, which npm links from there, lead to the copy.
 */
export function copyWorkspace(workspaceRoot: string, target: string): void {
  cpSync(workspaceRoot, target, { recursive: true, filter: (path) => !left.has(basename(path)) });
  linkPackages(join(workspaceRoot, 'node_modules'), join(target, 'node_modules'));
}

function linkPackages(installed: string, target: string): void {
  mkdirSync(target);
  for (const name of readdirSync(installed)) {
    if (name === '.cache') continue;
    const [from, to] = [join(installed, name), join(target, name)];
    if (name.startsWith('@')) linkPackages(from, to);
    else symlinkSync(lstatSync(from).isSymbolicLink() ? readlinkSync(from) : from, to);
  }
}
