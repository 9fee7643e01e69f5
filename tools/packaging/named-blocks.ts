/** The blocks of TypeScript in a page, by the file that their first line names: `// cluster.ts`. */
export function namedBlocks(page: string): ReadonlyMap<string, string> {
  const blocks = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);
  return new Map(
    blocks.flatMap((code): [string, string][] => {
      const [, name] = /^\/\/ (\S+\.ts)\n/.exec(code) ?? [];
      return name === undefined ? [] : [[name, code]];
    }),
  );
}
