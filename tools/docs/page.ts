/** A block of code on a page. */
export interface CodeBlock {
  readonly page: string;
  /** Of its first fence. */
  readonly line: number;
  /** Empty when the fence names none. */
  readonly language: string;
  readonly text: string;
  /** Why nothing runs or checks it: what `<!-- not run: … -->` before it says. */
  readonly notRun?: string;
  /** What a reader has to imagine around it: what `<!-- given: … -->` before it says. */
  readonly given?: string;
  /** What it is meant to fail with: what `<!-- fails: … -->` before it says. */
  readonly fails?: string;
}

/** Words in code within a sentence or a cell. */
export interface InlineCode {
  readonly page: string;
  readonly line: number;
  readonly text: string;
}

/** The code on a page of Markdown. */
export interface PageCode {
  readonly blocks: readonly CodeBlock[];
  readonly inline: readonly InlineCode[];
}

const fence = /^( *)(`{3,})([\w-]*)\s*$/;

/** Finds the code on a page. */
export function pageCode(page: string, text: string): PageCode {
  const lines = text.split('\n');
  const blocks: CodeBlock[] = [];
  const prose: string[] = [];
  let remarks: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    const [, indent = '', ticks = '', language = ''] = fence.exec(line) ?? [];
    if (ticks !== '') {
      const end = lines.findIndex((other, index) => index > at && other.trim() === ticks);
      const inside = lines.slice(at + 1, end < 0 ? undefined : end).map((one) => withoutIndent(one, indent.length));
      blocks.push({ page, line: at + 1, language, text: inside.join('\n'), ...remarksOf(remarks) });
      remarks = [];
      const last = end < 0 ? lines.length - 1 : end;
      for (; at < last; at += 1) prose.push('');
      prose.push('');
      continue;
    }
    if (line.trim().startsWith('<!--')) {
      const end = lines.findIndex((other, index) => index >= at && other.includes('-->'));
      remarks.push(lines.slice(at, end + 1).join('\n'));
      for (; at < end; at += 1) prose.push('');
      prose.push('');
      continue;
    }
    if (line.trim() !== '') remarks = [];
    prose.push(line);
  }
  return { blocks, inline: inlineCode(page, prose.join('\n')) };
}

function withoutIndent(line: string, width: number): string {
  return line.slice(0, width).trim() === '' ? line.slice(width) : line;
}

function remarksOf(remarks: readonly string[]): Pick<CodeBlock, 'notRun' | 'given' | 'fails'> {
  const said = (word: string): string | undefined =>
    remarks.map((one) => new RegExp(`<!-- ${word}:([^]*?)-->`).exec(one)?.[1]?.trim()).find(Boolean);
  const [notRun, given, fails] = [said('not run'), said('given'), said('fails')];
  return {
    ...(notRun === undefined ? {} : { notRun }),
    ...(given === undefined ? {} : { given }),
    ...(fails === undefined ? {} : { fails }),
  };
}

function inlineCode(page: string, prose: string): InlineCode[] {
  return [...prose.matchAll(/(?<!`)`([^`]+)`(?!`)/g)].map((match) => ({
    page,
    line: prose.slice(0, match.index).split('\n').length,
    text: match[1]!.replaceAll(/\s+/g, ' '),
  }));
}
