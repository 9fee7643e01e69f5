import { expect, test } from 'vitest';
import { withSection } from './generated-section.ts';

const options = { name: 'options', heading: 'Options', content: 'new' };

test('what is between the markers is replaced, and nothing else', () => {
  const page = '# A\n\n## Options\n\nBefore.\n\n<!-- options:begin -->\n\nold\n\n<!-- options:end -->\n\nAfter.\n';

  expect(withSection(page, options)).toBe(page.replace('old', 'new'));
  expect(withSection(withSection(page, options), options)).toBe(withSection(page, options));
});

test('a page with the heading gets the section below it', () => {
  expect(withSection('# A\n\n## Options\n\nWords.\n', options)).toBe(
    '# A\n\n## Options\n\n<!-- options:begin -->\n\nnew\n\n<!-- options:end -->\n\nWords.\n',
  );
});

test('a page without the heading gets both at its end', () => {
  expect(withSection('# A\n', options)).toBe(
    '# A\n\n## Options\n\n<!-- options:begin -->\n\nnew\n\n<!-- options:end -->\n',
  );
});
