/** A part of a page that a command writes, under a heading that people may add to. */
export interface GeneratedSection {
  /** The word in its markers. */
  readonly name: string;
  readonly heading: string;
  readonly content: string;
}

/**
 * A page with a section written anew between its markers.
 *
 * A page without them gets them: below the heading where it has that, and with the heading at the end where not.
 */
export function withSection(page: string, { name, heading, content }: GeneratedSection): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const block = `${begin}\n\n${content.trim()}\n\n${end}`;
  const from = page.indexOf(begin);
  const to = page.indexOf(end, from);
  if (from >= 0 && to >= 0) return page.slice(0, from) + block + page.slice(to + end.length);
  const title = `\n## ${heading}\n`;
  const at = page.indexOf(title);
  if (at < 0) return `${page.trimEnd()}\n${title}\n${block}\n`;
  return `${page.slice(0, at + title.length)}\n${block}\n${page.slice(at + title.length)}`;
}
