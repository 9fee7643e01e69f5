import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Tarball } from './pack-packages.ts';

const run = promisify(execFile);

/** How a program ended. */
export interface Ended {
  readonly ok: boolean;
  /** What it wrote, on either stream. */
  readonly output: string;
}

/** A repository outside of this workspace, in a folder of its own. */
export class OtherRepository {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    this.write('package.json', JSON.stringify({ name: 'other', private: true, type: 'module' }));
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** Installs tarballs, as npm does it for anybody; what it has in its cache it does not ask for. */
  async install(tarballs: readonly Tarball[]): Promise<void> {
    const json = JSON.parse(readFileSync(join(this.folder, 'package.json'), 'utf8')) as object;
    const dependencies = Object.fromEntries(tarballs.map(({ name, path }) => [name, `file:${path}`]));
    this.write('package.json', JSON.stringify({ ...json, dependencies }));
    await run('npm', ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: this.folder,
    });
  }

  /** Runs a file with plain Node, or with a condition of imports. */
  async node(file: string, condition?: string): Promise<Ended> {
    const conditions = condition === undefined ? [] : [`--conditions=${condition}`];
    return this.#run([...conditions, file]);
  }

  /** Compiles everything with a compiler at a path. */
  async compile(compiler: string): Promise<Ended> {
    return this.#run([compiler, '--project', '.', '--pretty', 'false']);
  }

  async #run(args: readonly string[]): Promise<Ended> {
    const options = { cwd: this.folder, env: { ...process.env, NODE_OPTIONS: '' }, maxBuffer: 64 * 1024 ** 2 };
    try {
      const { stdout, stderr } = await run(process.execPath, args, options);
      return { ok: true, output: stdout + stderr };
    } catch (error) {
      const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
      return { ok: false, output: stdout + stderr };
    }
  }
}
