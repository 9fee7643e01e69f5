/** Which files of a folder an Application reads, as `directory.recurse` and `directory.include` of its source say. */
export function sourceFiles(
  files: readonly string[],
  source: {
    readonly path: string;
    readonly directory?: { readonly recurse?: boolean; readonly include?: string };
  },
): string[] {
  const folder = source.path === '.' ? '' : `${source.path}/`;
  const { recurse = false, include } = source.directory ?? {};
  const wanted = include === undefined ? undefined : globOf(include);
  return files
    .filter((file) => file.startsWith(folder))
    .map((file) => file.slice(folder.length))
    .filter((file) => (recurse || !file.includes('/')) && (wanted?.test(file) ?? true))
    .map((file) => folder + file);
}

function globOf(pattern: string): RegExp {
  const source = pattern
    .replaceAll(/[.+^$()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]')
    .replaceAll('{', '(?:')
    .replaceAll('}', ')')
    .replaceAll(',', '|');
  return new RegExp(`^${source}$`);
}
