import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const cache = join(import.meta.dirname, '../../node_modules/.cache/renovate');
const locked = join(import.meta.dirname, 'install');
const files = ['package.json', 'package-lock.json'];

/** The folder that holds the Renovate of this folder's lock file, whether it is there or not. */
function installFolder(): string {
  const lock = readFileSync(join(locked, 'package-lock.json'));
  return join(cache, createHash('sha256').update(lock).digest('hex').slice(0, 16));
}

/** The path of one of Renovate's programs, or undefined when it was not installed. */
export function renovateProgram(name: 'renovate' | 'renovate-config-validator'): string | undefined {
  const path = join(installFolder(), 'node_modules/.bin', name);
  return existsSync(path) ? path : undefined;
}

/**
 * Installs Renovate into a cache beside everything else that is installed, which its size would double; returns one
 * sentence when tests must do without.
 */
export function installRenovate(): string[] {
  if (renovateProgram('renovate') !== undefined) return [];
  const folder = installFolder();
  const work = `${folder}.new`;
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  for (const file of files) copyFileSync(join(locked, file), join(work, file));
  const npm = ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', npm, { cwd: work, stdio: 'ignore' });
  if (status === 0) {
    renameSync(work, folder);
    return [];
  }
  rmSync(work, { recursive: true });
  return ['skipped: checking renovate.json with Renovate itself; npm could not install it'];
}
