import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

const workspaceRoot = join(import.meta.dirname, '../..');

/** What a command of Nx printed and how it ended. */
export interface NxRun {
  readonly status: number | null;
  readonly stdout: string;
  /** Both streams, one after the other. */
  readonly output: string;
}

/** Runs this workspace's Nx in a folder, as a user without Nx variables in the environment would. */
export function runNx(folder: string, ...command: string[]): NxRun {
  const outside = Object.entries(process.env).filter(([name]) => !name.startsWith('NX_') && name !== 'FORCE_COLOR');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(workspaceRoot, 'node_modules/nx/dist/bin/nx.js'), ...command],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...Object.fromEntries(outside),
        NO_COLOR: '1',
        PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
      },
    },
  );
  return { status, stdout, output: stdout + stderr };
}

/** A small workspace of its own with this repository's plugin and configuration of Nx, in a temporary folder. */
export class FixtureWorkspace {
  readonly root = mkdtempSync(join(tmpdir(), 'nx-workspace-'));

  constructor() {
    const json = { name: 'fixture', private: true, workspaces: ['packages/*', 'tools'], executors: './executors.json' };
    this.write('package.json', JSON.stringify(json));
    for (const file of ['nx.json', '.env', 'executors.json', 'tools/nx-plugin']) {
      cpSync(join(workspaceRoot, file), join(this.root, file), { recursive: true });
    }
    mkdirSync(join(this.root, 'node_modules'));
    for (const name of ['nx', '@nx', 'typescript']) {
      symlinkSync(join(workspaceRoot, 'node_modules', name), join(this.root, 'node_modules', name));
    }
  }

  /** Writes a file, with the folders above it. */
  write(path: string, content: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), content);
  }

  /** Writes the package.json of a package that needs others of the workspace. */
  writePackage(root: string, needs: readonly string[] = [], more: object = {}): void {
    const folder = root.slice(root.lastIndexOf('/') + 1);
    const dependencies = Object.fromEntries(needs.map((name) => [`@lumie-infra/${name}`, '0.1.0']));
    const json = {
      name: `@lumie-infra/${folder}`,
      version: '0.1.0',
      type: 'module',
      nx: { name: folder },
      // Nx finds the package behind an import by what the package exports.
      exports: { '.': './src/index.ts' },
      dependencies,
      ...more,
    };
    this.write(`${root}/package.json`, JSON.stringify(json));
  }

  /** Writes the package.json of a layer. */
  writeLayer(folder: string, needs: readonly string[]): void {
    this.writePackage(`packages/${folder}`, needs, { 'lumie-infra': { layer: folder } });
  }

  nx(...command: string[]): NxRun {
    return runNx(this.root, ...command);
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}
