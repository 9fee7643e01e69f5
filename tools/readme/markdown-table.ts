/** A table in Markdown; `|` in cells is escaped. Without rows it is a sentence. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  nothing = 'None.',
): string {
  if (rows.length === 0) return nothing;
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Words as code, with commas between them. */
export function codes(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
