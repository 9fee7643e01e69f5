import { readdirSync } from 'node:fs';

/** The text of a layer's `src/components/index.ts`: one line for every component beside it. */
export function componentIndex(folder: string): string {
  const lines = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'index.ts' && !name.endsWith('.test.ts'))
    .map((entry) => ({
      name: entry.name.replace(/\.ts$/, ''),
      from: entry.isDirectory() ? `./${entry.name}/index.ts` : `./${entry.name}`,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, from }) => `export { ${camelCase(name)} } from '${from}';`);
  return [
    '// Written by npm run generate; a component is a file beside this one.',
    ...(lines.length === 0 ? ['export {};'] : lines),
    '',
  ].join('\n');
}

function camelCase(name: string): string {
  return name.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
