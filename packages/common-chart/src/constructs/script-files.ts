import { readFileSync, readdirSync } from 'node:fs';

/**
 * The TypeScript files of a folder that Node runs as they are, by file name, with what makes Node take them for modules;
 * tests aside. A ConfigMap holds them where they run in the cluster.
 *
 * @example const scripts = scriptFiles(new URL('../jobs/', import.meta.url));
 */
export function scriptFiles(folder: URL): Record<string, string> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort();
  return {
    ...Object.fromEntries(files.map((file) => [file, readFileSync(new URL(file, folder), 'utf8')])),
    'package.json': '{ "type": "module" }\n',
  };
}
