/** Text that is HTML already. Made by {@link html} and {@link trusted}. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: texts and numbers are escaped, lists are joined, `undefined` and `false` leave nothing. */
export type Content = Markup | string | number | false | undefined | readonly Content[];

/**
 * HTML of a template, everything put into it escaped unless it is markup itself.
 *
 * Attributes take quotes: the values of others could end them. Line breaks and the space around them become one line
 * break, which means the same.
 *
 * @example html`<a href="#/${name}">${name}</a>`
 */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let markup = '';
  for (const [index, string] of compact(strings).entries()) markup += markupOf(contents[index - 1]) + string;
  return { markup };
}

const compacted = new WeakMap<TemplateStringsArray, readonly string[]>();

function compact(strings: TemplateStringsArray): readonly string[] {
  const known = compacted.get(strings);
  if (known !== undefined) return known;
  const made = strings.map((string) => string.replace(/\s*\n\s*/g, '\n'));
  compacted.set(strings, made);
  return made;
}

/** Text that is HTML by its making. */
export function trusted(markup: string): Markup {
  return { markup };
}

/** A text with everything escaped that means something in HTML. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function markupOf(content: Content): string {
  if (content === undefined || content === false) return '';
  if (typeof content === 'string') return escapeText(content);
  if (typeof content === 'number') return String(content);
  return 'markup' in content ? content.markup : content.map(markupOf).join('');
}
