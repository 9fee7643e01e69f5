import type { ChangeReport, ReportLine, ReportSection } from './change-report.ts';

/** What fits into a comment on GitHub, with some room for what a workflow puts around it. */
export const longestComment = 65_000;

/** A report in Markdown, for a comment on a pull request: one part to unfold a layer, never longer than fits. */
export function formatMarkdown({ title, summary, overview, layers }: ChangeReport, limit = longestComment): string {
  const head = `## What changes in the cluster\n\n\`${title}\`: ${escaped(summary)}\n`;
  const parts = [
    ...overview.map((part) => (room: number) => overviewPart(part, room)),
    ...layers.map((part) => (room: number) => layerPart(part, room)),
  ];
  // Each part may take what is left, but keeps room for the lines that say what is left out of the ones behind it.
  return parts.reduce((text, part, index) => {
    const reserve = (parts.length - index - 1) * 200;
    return text + part(limit - text.length - reserve);
  }, head);
}

function overviewPart({ title, lines }: ReportSection, room: number): string {
  const frame = `\n### ${title}\n\n\n`;
  const items = lines.map((line) => `- ${symbols[line.mark]}${escaped(line.text)}`);
  return `\n### ${title}\n\n${fitting(items, room - frame.length)}\n`;
}

function layerPart({ title, lines }: ReportSection, room: number): string {
  const components = lines.filter(({ depth }) => depth === 0).length;
  const open = `\n<details><summary><b>${escaped(title)}</b>: ${components} changed</summary>\n\n\`\`\`diff\n`;
  const close = '\n```\n\n</details>\n';
  return `${open}${fitting(lines.map(diffLine), room - open.length - close.length)}${close}`;
}

const symbols = { '+': '**new:** ', '-': '**gone:** ', '~': '', '!': '⚠️ ', '': '' } as const;

// GitHub colours a line of a diff by its first letter.
function diffLine({ mark, text, depth }: ReportLine): string {
  const first = mark === '~' || mark === '' ? ' ' : mark;
  const sign = mark === '~' ? '~ ' : '';
  return `${first} ${'  '.repeat(depth)}${sign}${text.replaceAll('```', "'''")}`.trimEnd();
}

function fitting(lines: readonly string[], room: number): string {
  const all = lines.join('\n');
  if (all.length <= room) return all;
  const kept: string[] = [];
  let left = room - 60;
  for (const line of lines) {
    if (line.length + 1 > left) break;
    kept.push(line);
    left -= line.length + 1;
  }
  return [...kept, `… ${lines.length - kept.length} more lines are left out here`].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`).replaceAll(/([*_|`[\]\\])/g, '\\$1');
}
