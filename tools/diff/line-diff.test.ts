import { expect, test } from 'vitest';
import { lineDiff } from './line-diff.ts';

const lines = (...names: readonly string[]): string => names.map((name) => `${name}\n`).join('');

test('lines that changed stand between a few that did not', () => {
  const before = lines('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm');
  const after = lines('a', 'b', 'c', 'D', 'e', 'f', 'g', 'h', 'i', 'j', 'l', 'm', 'n');

  expect(lineDiff(before, after)).toEqual([
    ...['…', ' b', ' c', '-d', '+D', ' e', ' f', '…', ' i', ' j', '-k', ' l', ' m', '+n'],
  ]);
});

test('equal texts have no lines', () => {
  expect(lineDiff('a\nb\n', 'a\nb\n')).toEqual([]);
});

test('texts that are too long to line up are shown one after the other', () => {
  const many = (letter: string): string => lines(...Array.from({ length: 2_100 }, (_, index) => `${letter}${index}`));
  const shown = lineDiff(many('a'), many('b'));

  expect(shown).toHaveLength(4_200);
  expect(shown.slice(0, 2_100).every((line) => line.startsWith('-a'))).toBe(true);
});
