import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The outcome of one call of Git. */
export interface GitResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Blobs of a tree by path, with `/` between names. */
export type Tree = ReadonlyMap<string, string>;

/** A bare repository in a temporary folder, worked on without ever checking files out. */
export class GitRepository {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Runs with a new repository, which is gone afterwards whatever happens. */
  static use<T>(work: (repository: GitRepository) => T): T {
    const folder = mkdtempSync(join(tmpdir(), 'publish-'));
    try {
      const repository = new GitRepository(folder);
      repository.git(['init', '--quiet', '--bare', '.']);
      return work(repository);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** Calls Git and returns its outcome, whatever it is. */
  try(
    args: readonly string[],
    settings: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
  ): GitResult {
    const { status, stdout, stderr, error } = spawnSync('git', [...args], {
      cwd: this.#folder,
      encoding: 'utf8',
      maxBuffer: 1024 * 1024 * 1024,
      ...(settings.input === undefined ? {} : { input: settings.input }),
      // A question for a password would wait for ever where nobody can answer.
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_DIR: this.#folder, ...settings.env },
    });
    if (error !== undefined) throw error;
    return { status: status ?? 1, stdout, stderr };
  }

  /** Calls Git and returns what it printed; anything but success is an error. */
  git(args: readonly string[], settings: Parameters<GitRepository['try']>[1] = {}): string {
    const { status, stdout, stderr } = this.try(args, settings);
    if (status !== 0) throw new Error(`git ${args.join(' ')} failed: ${stderr.trim()}`);
    return stdout;
  }

  /** Every blob of a commit. */
  tree(commit: string): Tree {
    const entries = this.git(['ls-tree', '-r', '-z', commit]).split('\0').filter(Boolean);
    return new Map(
      entries.map((entry) => {
        const [meta, path] = entry.split('\t') as [string, string];
        return [path, meta.split(' ')[2]!];
      }),
    );
  }

  /** The text of a blob. */
  blob(id: string): string {
    return this.git(['cat-file', 'blob', id]);
  }

  /** The texts of many blobs, by id. */
  blobs(ids: readonly string[]): ReadonlyMap<string, string> {
    const texts = new Map<string, string>();
    if (ids.length === 0) return texts;
    const output = Buffer.from(this.git(['cat-file', '--batch'], { input: `${ids.join('\n')}\n` }), 'utf8');
    for (let at = 0, index = 0; index < ids.length; index++) {
      const end = output.indexOf('\n', at);
      const size = Number(output.toString('utf8', at, end).split(' ')[2]);
      texts.set(ids[index]!, output.toString('utf8', end + 1, end + 1 + size));
      at = end + 1 + size + 1;
    }
    return texts;
  }

  /** Stores files and returns their ids, in order. */
  storeFiles(paths: readonly string[]): string[] {
    if (paths.length === 0) return [];
    return this.git(['hash-object', '-w', '--stdin-paths', '--no-filters'], { input: `${paths.join('\n')}\n` })
      .trim()
      .split('\n');
  }

  /** Stores a text and returns its id. */
  store(text: string): string {
    return this.git(['hash-object', '-w', '--stdin'], { input: text }).trim();
  }

  /** Stores a commit of a tree and returns its id. */
  commit(tree: Tree, parent: string | undefined, message: string, identity: NodeJS.ProcessEnv): string {
    const env = { GIT_INDEX_FILE: join(this.#folder, 'publish-index') };
    rmSync(env.GIT_INDEX_FILE, { force: true });
    const entries = [...tree].map(([path, id]) => `100644 ${id}\t${path}\0`).join('');
    this.git(['update-index', '-z', '--index-info'], { input: entries, env });
    const treeId = this.git(['write-tree'], { env }).trim();
    const parents = parent === undefined ? [] : ['-p', parent];
    return this.git(['commit-tree', treeId, ...parents, '-m', message], { env: identity }).trim();
  }
}
