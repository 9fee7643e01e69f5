import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

/** Files by path. */
export type Files = Readonly<Record<string, string>>;

/** A real repository that others push to, and somebody who works on it. */
export interface GitRemote {
  readonly url: string;
  /** The bare repository itself. */
  readonly folder: string;
  /** Runs git in the bare repository. */
  readonly git: (...args: readonly string[]) => string;
  /** Commits files to `main`, as another person would, pushes, and returns the commit. */
  readonly commit: (files: Files, message?: string) => string;
  /** The content of a file at the head of `main`. */
  readonly file: (path: string) => string;
}

const environment: NodeJS.ProcessEnv = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Somebody',
  GIT_AUTHOR_EMAIL: 'somebody@example.com',
  GIT_COMMITTER_NAME: 'Somebody',
  GIT_COMMITTER_EMAIL: 'somebody@example.com',
};

function gitAt(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: folder, env: environment, encoding: 'utf8', stdio: 'pipe' }).trimEnd();
}

/** A folder that is gone when the test ends. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ci-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A remote with one commit. */
export function gitRemote(files: Files): GitRemote {
  const parent = scratchFolder();
  const folder = join(parent, 'remote.git');
  const clone = join(parent, 'clone');
  gitAt(parent, 'init', '--quiet', '--bare', '--initial-branch=main', folder);
  gitAt(parent, 'clone', '--quiet', folder, clone);
  gitAt(clone, 'checkout', '--quiet', '-B', 'main');
  const commit = (changed: Files, message = 'a change'): string => {
    if (gitAt(clone, 'ls-remote', 'origin', 'main') !== '') {
      gitAt(clone, 'fetch', '--quiet', 'origin', 'main');
      gitAt(clone, 'reset', '--quiet', '--hard', 'origin/main');
    }
    for (const [path, content] of Object.entries(changed)) {
      mkdirSync(dirname(join(clone, path)), { recursive: true });
      writeFileSync(join(clone, path), content);
    }
    gitAt(clone, 'add', '--all');
    gitAt(clone, 'commit', '--quiet', '--message', message);
    gitAt(clone, 'push', '--quiet', 'origin', 'main');
    return gitAt(clone, 'rev-parse', 'HEAD');
  };
  commit(files, 'the first');
  return {
    url: pathToFileURL(folder).href,
    folder,
    git: (...args) => gitAt(folder, ...args),
    commit,
    file: (path) => gitAt(folder, 'show', `main:${path}`),
  };
}
