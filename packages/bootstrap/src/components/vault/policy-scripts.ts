import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('../../../jobs/', import.meta.url);

/** The scripts of the job, by file name: those of the `jobs` folder, which Node runs as they are. */
export const policyScripts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .sort()
      .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]),
  ),
  'package.json': '{ "type": "module" }\n',
};
