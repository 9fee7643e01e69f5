import { expect, test } from 'vitest';
import { withReport } from './performance-page.ts';

test('a new report takes the place of the old one', () => {
  const page = withReport('# Speed\n\n<!-- bench:begin -->\n<!-- bench:end -->\n\nMore.\n', 'old');

  expect(withReport(page, 'new')).toBe(
    '# Speed\n\n<!-- bench:begin -->\n\n```text\nnew\n```\n\n<!-- bench:end -->\n\nMore.\n',
  );
});
