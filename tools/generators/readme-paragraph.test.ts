import { expect, test } from 'vitest';
import { withParagraph } from './readme-paragraph.ts';

test('a paragraph is the last of the section on components', () => {
  expect(withParagraph('# x\n\n## Components\n\n`a` is.\n\n## Options\n\nNone.\n', '`b` is.')).toBe(
    '# x\n\n## Components\n\n`a` is.\n\n`b` is.\n\n## Options\n\nNone.\n',
  );
});

test('a README that ends with its components ends with the paragraph', () => {
  expect(withParagraph('# x\n\n## Components\n', '`b` is.')).toBe('# x\n\n## Components\n\n`b` is.\n');
});

test('a README without components gets a section before its options', () => {
  expect(withParagraph('# x\n\n## Options\n\nNone.\n', '`b` is.')).toBe(
    '# x\n\n## Components\n\n`b` is.\n\n## Options\n\nNone.\n',
  );
});
