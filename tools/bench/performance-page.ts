import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const begin = '<!-- bench:begin -->';
const end = '<!-- bench:end -->';

/** Puts a report where the last one stands in `docs/performance.md`. */
export function writeReport(workspaceRoot: string, report: string): void {
  const path = join(workspaceRoot, 'docs/performance.md');
  writeFileSync(path, withReport(readFileSync(path, 'utf8'), report));
}

/** A page with another report between its two marks. */
export function withReport(page: string, report: string): string {
  const [before, rest = ''] = page.split(begin);
  const [, after = ''] = rest.split(end);
  return `${before}${begin}\n\n\`\`\`text\n${report}\n\`\`\`\n\n${end}${after}`;
}
