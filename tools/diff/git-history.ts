import { Problems } from '@lumie-infra/common-chart';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { historyIsShallow, refIsUnknown, refsShareNothing } from '../errors.ts';

/** The history of one repository, only ever read. */
export class GitHistory {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /**
   * The commit that a branch, tag or commit names.
   *
   * @throws {Problems} when there is none.
   */
  commitOf(ref: string): string {
    const found = this.#try(['rev-parse', '--quiet', '--verify', '--end-of-options', `${ref}^{commit}`]);
    if (found.status === 0) return found.stdout.trim();
    throw new Problems(undefined, [this.#isShallow() ? historyIsShallow(ref) : refIsUnknown(ref)]);
  }

  /**
   * The commit that the work on `head` began from: what is newer on `base` is not its change.
   *
   * @throws {Problems} when the two have no commit in common.
   */
  forkPoint(base: string, head: string): string {
    const [from, to] = [this.commitOf(base), this.commitOf(head)];
    const { status, stdout } = this.#try(['merge-base', from, to]);
    if (status === 0) return stdout.trim();
    throw new Problems(undefined, [this.#isShallow() ? historyIsShallow(base) : refsShareNothing(base, head)]);
  }

  /** Writes the files of a commit into an empty folder; the repository, its index and its branches stay as they are. */
  checkOut(commit: string, folder: string): void {
    const env = { GIT_INDEX_FILE: join(folder, '.checkout-index') };
    this.#run(['read-tree', commit], env);
    this.#run(['checkout-index', '--all', '--quiet', `--prefix=${folder}/`], env);
    rmSync(env.GIT_INDEX_FILE);
  }

  /** The tags of the repository. */
  tags(): string[] {
    return this.#run(['tag', '--list']).split('\n').filter(Boolean);
  }

  #isShallow(): boolean {
    return this.#try(['rev-parse', '--is-shallow-repository']).stdout.trim() === 'true';
  }

  #try(args: readonly string[], env: NodeJS.ProcessEnv = {}): { status: number; stdout: string; stderr: string } {
    const { status, stdout, stderr, error } = spawnSync('git', args, {
      cwd: this.#root,
      encoding: 'utf8',
      maxBuffer: 1024 ** 3,
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0', ...env },
    });
    if (error !== undefined) throw error;
    return { status: status ?? 1, stdout, stderr };
  }

  #run(args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
    const { status, stdout, stderr } = this.#try(args, env);
    if (status !== 0) throw new Error(`git ${args.join(' ')} failed: ${stderr.trim()}`);
    return stdout;
  }
}
