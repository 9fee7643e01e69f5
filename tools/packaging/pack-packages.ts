import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { WorkspacePackage } from '../nx-plugin/workspace-package.ts';
import { buildPackages } from '../release/publish-packages.ts';
import { removeStaleOutput } from './stale-output.ts';

const run = promisify(execFile);

/** A tarball of a package. */
export interface Tarball {
  readonly name: string;
  readonly version: string;
  /** The absolute path of the tarball. */
  readonly path: string;
  /** What it holds, sorted. */
  readonly files: readonly string[];
  /** Of the tarball. */
  readonly bytes: number;
}

/** How packages are packed. */
export interface PackSettings {
  /** The workspace. */
  readonly root: string;
  /** Where the tarballs are written; made when it is missing. */
  readonly out: string;
  readonly onStep?: (step: string) => void;
}

interface NpmReport {
  readonly name: string;
  readonly version: string;
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

/**
 * Builds packages and packs them as npm would publish them, in the order given.
 *
 * @throws {Problems} when they do not compile.
 */
export async function packPackages(
  packages: readonly WorkspacePackage[],
  { root, out, onStep = () => undefined }: PackSettings,
): Promise<Tarball[]> {
  onStep(`builds ${packages.map(({ folder }) => folder).join(', ')}`);
  await buildPackages(root, packages, false);
  for (const one of packages) removeStaleOutput(join(root, one.root));
  mkdirSync(out, { recursive: true });
  onStep(`packs into ${out}`);
  const { stdout } = await run(
    'npm',
    [
      ...['pack', '--json', '--ignore-scripts', `--pack-destination=${out}`],
      ...packages.map((one) => `--workspace=${one.root}`),
    ],
    { cwd: root, maxBuffer: 64 * 1024 ** 2 },
  );
  const report = JSON.parse(stdout) as NpmReport[] | Readonly<Record<string, NpmReport>>;
  // npm 12 gives a map of packages, npm 11 and before a list.
  const packed = new Map(Object.values(report).map((one) => [one.name, one]));
  return packages.map((one) => {
    const { name, version, filename, size, files } = packed.get(one.name)!;
    return { name, version, path: join(out, filename), files: files.map(({ path }) => path).sort(), bytes: size };
  });
}
