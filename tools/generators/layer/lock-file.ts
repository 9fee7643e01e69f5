import type { Tree } from '@nx/devkit';
import { scope } from '../../nx-plugin/workspace-package.ts';

const lockFile = 'package-lock.json';

interface LockFile {
  packages: Record<string, object>;
}

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly engines: object;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

/** Adds a package of the workspace to the lock file, as npm would. */
export function writeLock(tree: Tree, folder: string): void {
  const lock = JSON.parse(tree.read(lockFile, 'utf8')!) as LockFile;
  const json = JSON.parse(tree.read(`packages/${folder}/package.json`, 'utf8')!) as PackageJson;
  const { name, version, license, engines, peerDependencies } = json;
  const dependencies = sorted(json.dependencies);
  const added = {
    [`packages/${folder}`]: { name, version, license, dependencies, engines, peerDependencies },
    [`node_modules/${scope}${folder}`]: { resolved: `packages/${folder}`, link: true },
  };
  const packages = sorted({ ...lock.packages, ...added });
  tree.write(lockFile, `${JSON.stringify({ ...lock, packages }, undefined, 2)}\n`);
}

/** In the order of npm. */
function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => a.localeCompare(b, 'en')));
}
