import type { ChangeReport, ReportLine } from './change-report.ts';

const colours = { '+': 32, '-': 31, '~': 33, '!': 35, '': 0 } as const;

/** A report as text for a terminal, with or without colour. */
export function formatText({ title, summary, overview, layers }: ChangeReport, colour: boolean): string {
  const paint = (code: number, text: string): string => (colour && code > 0 ? `\u001B[${code}m${text}\u001B[0m` : text);
  const row = ({ mark, text, depth }: ReportLine): string =>
    `${'  '.repeat(depth + 1)}${paint(colours[mark], mark === '' ? `  ${text}` : `${mark} ${text}`)}`.trimEnd();
  const block = (heading: string, lines: readonly ReportLine[]): string =>
    [paint(1, heading), ...lines.map(row)].join('\n');
  return [
    `${paint(1, title)}\n${summary}`,
    ...overview.map((part) => block(part.title, part.lines)),
    ...layers.map((part) => block(`Layer ${part.title}`, part.lines)),
  ].join('\n\n');
}
