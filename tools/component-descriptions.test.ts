import { expect, test } from 'vitest';
import { exportedDocblock } from './component-descriptions.ts';

test('the docblock of what a file exports, paragraph by paragraph, without its tags', () => {
  const source = `/** Another one. */
const inner = 1;

/**
 * What it is for,
 * on two lines.
 *
 * More of it.
 *
 * @example web.with({})
 */
export const web = defineComponent({});
`;

  expect(exportedDocblock(source)).toBe('What it is for, on two lines.\n\nMore of it.');
});

test('a docblock of one line', () => {
  expect(exportedDocblock('/** What it is for. */\nexport const web = 1;')).toBe('What it is for.');
});

test('a comment that is about something else describes nothing', () => {
  expect(exportedDocblock('/** A part. */\nconst part = 1;\nexport const web = part;')).toBeUndefined();
});
