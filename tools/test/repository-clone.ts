import { spawnSync } from 'node:child_process';
import { appendFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { copyWorkspace } from '../bench/workspace-copy.ts';
import { type NxRun, runNx } from './fixture-workspace.ts';

const workspaceRoot = join(import.meta.dirname, '../..');

/** Commits of nobody, whatever this machine says about Git. */
const gitEnvironment = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
};

/** This repository as it stands, in a temporary folder with a history of its own. */
export class RepositoryClone {
  readonly root = join(mkdtempSync(join(tmpdir(), 'repository-')), 'clone');

  constructor() {
    copyWorkspace(workspaceRoot, this.root);
    this.git('init', '--quiet', '--initial-branch=main');
    this.commit('as it stands');
  }

  /** Goes back to how the repository stood, and starts a branch there. */
  startBranch(name: string): void {
    this.git('checkout', '--quiet', '--force', '-B', name, 'main');
    this.git('clean', '--quiet', '--force', '-d');
  }

  /** Commits everything. */
  commit(message: string): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--no-verify', `--message=${message}`);
  }

  /** The first file that matches, as a path below the root. */
  find(pattern: string): string {
    const [file] = globSync(pattern, { cwd: this.root }).sort();
    if (file === undefined) throw new Error(`the repository holds no ${pattern}`);
    return file;
  }

  /** Adds a line at the end of a file, which may be new. */
  append(path: string, line: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    appendFileSync(join(this.root, path), `${line}\n`);
  }

  /** Changes a file of JSON. */
  editJson<T>(path: string, edit: (json: T) => void): void {
    const json = JSON.parse(readFileSync(join(this.root, path), 'utf8')) as T;
    edit(json);
    writeFileSync(join(this.root, path), `${JSON.stringify(json, undefined, 2)}\n`);
  }

  /** Replaces the first match in a file, which must be there. */
  replace(path: string, pattern: RegExp, replacement: string): void {
    const text = readFileSync(join(this.root, path), 'utf8');
    if (!pattern.test(text)) throw new Error(`${path} does not hold ${String(pattern)}`);
    writeFileSync(join(this.root, path), text.replace(pattern, replacement));
  }

  nx(...command: string[]): NxRun {
    return runNx(this.root, ...command);
  }

  remove(): void {
    rmSync(dirname(this.root), { recursive: true, force: true });
  }

  private git(...given: readonly string[]): void {
    const outside = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
    const env = { ...Object.fromEntries(outside), ...gitEnvironment };
    const { status, stderr } = spawnSync('git', given, { cwd: this.root, encoding: 'utf8', env });
    if (status !== 0) throw new Error(`git ${given.join(' ')} failed: ${stderr}`);
  }
}
