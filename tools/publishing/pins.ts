import type { Tree } from './git-repository.ts';

const revisionLine = /^( {4}targetRevision: ).*$/m;

/** An Application that follows one commit instead of a branch. */
export function pinned(application: string, commit: string): string {
  return application.replace(revisionLine, `$1${/^\d+$/.test(commit) ? JSON.stringify(commit) : commit}`);
}

/** The commit that a pinned Application follows, or `undefined` when it follows something else. */
export function pinOf(application: string): string | undefined {
  const value = /^ {4}targetRevision: "?([0-9a-f]{40}|[0-9a-f]{64})"?$/m.exec(application)?.[1];
  return value;
}

/** Whether two trees hold the same files below a folder. */
export function sameBelow(folder: string, a: Tree, b: Tree): boolean {
  const below = (tree: Tree): string =>
    [...tree]
      .filter(([path]) => path.startsWith(`${folder}/`))
      .map(([path, id]) => `${path} ${id}`)
      .sort()
      .join('\n');
  return below(a) === below(b);
}
