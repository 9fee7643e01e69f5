import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('../../../ci/', import.meta.url);

/** The scripts that steps run, by file name: those of the `ci` folder, which Node runs as they are. */
export const scripts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .sort()
      .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]),
  ),
  'package.json': '{ "type": "module" }\n',
};
