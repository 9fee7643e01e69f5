import { Problems } from '@lumie-infra/common-chart';
import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { GitHistory } from '../diff/git-history.ts';
import { buildFailed, changesetsArePending, packageWasRefused, registryCannotBeAsked } from '../errors.ts';
import { type WorkspacePackage, readWorkspacePackages } from '../nx-plugin/workspace-package.ts';
import type { Bump } from './bump.ts';
import { plannedBumps, readChangesets } from './changesets.ts';
import { nextVersion, releaseOrder, tagOf } from './release-order.ts';

const run = promisify(execFile);

/** A release of one package, done or to be done. */
export interface Release {
  readonly name: string;
  readonly version: string;
  /**
   * - `published`: it is on the registry now.
   * - `known`: the registry had this version already; only its tag was missing.
   * - `ready`: it would be published.
   * - `waiting`: it would be published once `npm run version` has taken the changesets in.
   */
  readonly state: 'published' | 'known' | 'ready' | 'waiting';
  /** What is packed; unknown of what waits for its version. */
  readonly packed?: PackedPackage;
}

/** What is in a tarball. */
export interface PackedPackage {
  readonly files: readonly string[];
  /** Of the tarball. */
  readonly bytes: number;
}

/** How packages are published. */
export interface PublishSettings {
  readonly root: string;
  /** Only say what would happen, without a network. */
  readonly dryRun: boolean;
  readonly onStep?: (step: string) => void;
}

/**
 * Publishes every package whose version has no tag yet, those below first, and tags each in Git.
 *
 * It may be run again after it was interrupted: what the registry has is not sent twice.
 *
 * @throws {Problems} when changesets wait for `npm run version`, a package cannot be built, or the registry refuses one.
 */
export async function publishPackages({ root, dryRun, onStep = () => undefined }: PublishSettings): Promise<Release[]> {
  const packages = releaseOrder(
    readWorkspacePackages(root).filter(({ root: folder }) => folder.startsWith('packages/')),
  );
  const pending = readChangesets(root);
  const bumps = plannedBumps(pending, packages);
  const isWaiting = ({ name }: WorkspacePackage): boolean => bumps.get(name) !== 'none';
  if (!dryRun && packages.some(isWaiting)) {
    throw new Problems(undefined, [changesetsArePending(pending.map(({ id }) => id))]);
  }
  const tags = new Set(new GitHistory(root).tags());
  const chosen = packages.filter((one) => isWaiting(one) || !tags.has(tagOf(one)));
  const ready = chosen.filter((one) => !isWaiting(one));
  if (ready.length > 0) {
    onStep(`builds ${ready.map(({ folder }) => folder).join(', ')}`);
    await buildPackages(root, ready, !dryRun);
  }
  const releases: Release[] = [];
  for (const one of chosen) releases.push(await release(one));
  return releases;

  async function release(one: WorkspacePackage): Promise<Release> {
    const { name, version } = one;
    if (isWaiting(one)) return { name, version: nextVersion(version, bumps.get(name) as Bump), state: 'waiting' };
    const packed = await pack(root, one);
    if (dryRun) return { name, version, state: 'ready', packed };
    const isKnown = await isOnRegistry(root, one);
    if (!isKnown) {
      onStep(`publishes ${tagOf(one)}`);
      await publish(root, one);
    }
    await run('git', ['tag', '--annotate', '--message', tagOf(one), tagOf(one)], { cwd: root });
    return { name, version, state: isKnown ? 'known' : 'published', packed };
  }
}

/**
 * Compiles packages, with those that they build on.
 *
 * @param anew whether what an earlier build made is thrown away first
 *
 * @throws {Problems} the compiler's first errors.
 */
export async function buildPackages(root: string, packages: readonly WorkspacePackage[], anew: boolean): Promise<void> {
  const compiler = join(root, 'node_modules/typescript7/bin/tsc');
  // What an earlier build left behind would be packed as well.
  if (anew) for (const one of packages) rmSync(join(root, one.root, 'dist'), { recursive: true, force: true });
  const projects = packages.map((one) => `${one.root}/tsconfig.lib.json`);
  try {
    await run(process.execPath, [compiler, '-b', ...(anew ? ['--force'] : []), ...projects], { cwd: root });
  } catch (error) {
    throw new Problems(undefined, [buildFailed(firstErrors(outputOf(error)))]);
  }
}

async function pack(root: string, one: WorkspacePackage): Promise<PackedPackage> {
  const { stdout } = await npm(root, 'pack', '--dry-run', '--json', '--ignore-scripts', `--workspace=${one.root}`);
  const report = JSON.parse(stdout) as unknown;
  // npm 12 gives a map of packages, npm 11 and before a list.
  const [packed] = (Array.isArray(report) ? report : Object.values(report as object)) as readonly {
    readonly size: number;
    readonly files: readonly { readonly path: string }[];
  }[];
  return { files: packed!.files.map(({ path }) => path), bytes: packed!.size };
}

async function isOnRegistry(root: string, one: WorkspacePackage): Promise<boolean> {
  try {
    const { stdout } = await npm(root, 'view', tagOf(one), 'version', '--json');
    return stdout.trim() !== '';
  } catch (error) {
    const output = outputOf(error);
    if (/\bE404\b/.test(output)) return false;
    throw new Problems(undefined, [registryCannotBeAsked(tagOf(one), output)]);
  }
}

async function publish(root: string, one: WorkspacePackage): Promise<void> {
  const { access = 'restricted' } = JSON.parse(readFileSync(join(root, '.changeset/config.json'), 'utf8')) as {
    readonly access?: string;
  };
  try {
    await npm(root, 'publish', '--ignore-scripts', `--access=${access}`, `--workspace=${one.root}`);
  } catch (error) {
    throw new Problems(undefined, [packageWasRefused(tagOf(one), outputOf(error))]);
  }
}

function npm(root: string, ...given: readonly string[]): Promise<{ readonly stdout: string }> {
  return run('npm', given, { cwd: root, maxBuffer: 64 * 1024 ** 2 });
}

/** What a package that is not built leads to in those above it says nothing new. */
function firstErrors(output: string): string {
  const own = output.split('\n').filter((line) => !/error TS(6305|70\d\d):/.test(line));
  return own.slice(0, 12).join('\n');
}

function outputOf(error: unknown): string {
  const { stdout = '', stderr = '', message } = error as Partial<Record<'stdout' | 'stderr', string>> & Error;
  return [stdout, stderr].join('\n').trim() || message;
}
