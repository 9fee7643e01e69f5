import { camelCase } from './generators/identifier.ts';

/** What stands in a layer's `src/components`: a file or a folder. */
export interface ComponentEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** The text of a layer's `src/components/index.ts`: one line for every component beside it. */
export function componentIndex(entries: readonly ComponentEntry[]): string {
  const lines = entries
    .filter(({ name }) => name !== 'index.ts' && !name.endsWith('.test.ts'))
    .map(({ name, isFolder }) => ({
      name: name.replace(/\.ts$/, ''),
      from: isFolder ? `./${name}/index.ts` : `./${name}`,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, from }) => `export { ${camelCase(name)} } from '${from}';`);
  return [
    '// Written by npm run generate; a component is a file beside this one.',
    ...(lines.length === 0 ? ['export {};'] : lines),
    '',
  ].join('\n');
}
