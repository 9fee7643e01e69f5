import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packageFiles, scope } from '../nx-plugin/workspace-package.ts';
import type { GitHistory } from './git-history.ts';

/** Runs with the files of a commit in a temporary folder, in which what is installed here can be imported. */
export async function withCheckout<T>(
  history: GitHistory,
  commit: string,
  installedIn: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  return withFolder(async (folder) => {
    history.checkOut(commit, folder);
    linkInstalled(installedIn, folder, folder);
    return work(folder);
  });
}

/** Runs with a temporary folder, which is gone afterwards whatever happens. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'lumie-infra-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Gives a folder the packages that are installed in one workspace, and the workspace packages of another one.
 *
 * @param installedIn the workspace whose `node_modules` are used
 * @param workspace the workspace whose own packages are imported
 */
export function linkInstalled(installedIn: string, workspace: string, target: string): void {
  const own = new Map(
    globSync(packageFiles, { cwd: workspace }).map((file) => [
      (JSON.parse(readFileSync(join(workspace, file), 'utf8')) as { name: string }).name,
      join(workspace, dirname(file)),
    ]),
  );
  linkFolder(join(installedIn, 'node_modules'), join(target, 'node_modules'));
  for (const [name, folder] of own) link(folder, join(target, 'node_modules', name));
  // What npm could not put at the top, because two packages need two versions of it.
  for (const file of target === workspace ? globSync(packageFiles, { cwd: workspace }) : []) {
    const nested = join(installedIn, dirname(file), 'node_modules');
    if (existsSync(nested)) link(nested, join(target, dirname(file), 'node_modules'));
  }
}

/** What is not taken over: caches, and links to the packages of the workspace where everything is installed. */
const left: ReadonlySet<string> = new Set(['.cache', scope.slice(0, -1)]);

function linkFolder(installed: string, target: string): void {
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(installed)) {
    if (left.has(name)) continue;
    const [from, to] = [join(installed, name), join(target, name)];
    if (name.startsWith('@')) linkFolder(from, to);
    else link(from, to);
  }
}

function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(from, to, 'junction');
}
