import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scope } from '../nx-plugin/workspace-package.ts';

/** What goes into a package: path below its folder → text. */
export type PackedFiles = ReadonlyMap<string, string>;

/**
 * What decides what a package holds when it is packed: its source, for what is built of it, and the further files that it
 * names. Its version, its README and its CHANGELOG are left aside: they tell of it.
 */
export function packedFiles(folder: string): PackedFiles {
  const json = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly files?: readonly string[];
    readonly [key: string]: unknown;
  };
  const patterns = json.files ?? [];
  const exclude = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const further = patterns.filter((pattern) => !/^(!|dist\/|CHANGELOG\.md$)/.test(pattern));
  const source = globSync('src/**/*', { cwd: folder, exclude: ['**/*.test.ts'], withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const files = [...source, ...globSync(further, { cwd: folder, exclude })].map((file) => file.replaceAll('\\', '/'));
  return new Map([
    ['package.json', JSON.stringify(declared(json))],
    ...files.sort().map((file): [string, string] => [file, readFileSync(join(folder, file), 'latin1')]),
  ]);
}

/** The files that differ, sorted. */
export function differingFiles(before: PackedFiles, after: PackedFiles): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .sort();
}

// Versions of the packages beside it follow from their releases.
function declared({
  version: _,
  devDependencies: __,
  scripts: ___,
  ...rest
}: Readonly<Record<string, unknown>>): object {
  const dependencies = Object.entries((rest['dependencies'] ?? {}) as Readonly<Record<string, string>>);
  return {
    ...rest,
    dependencies: Object.fromEntries(dependencies.map(([name, range]) => [name, name.startsWith(scope) ? '*' : range])),
  };
}
