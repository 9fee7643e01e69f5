import { expect, test } from 'vitest';
import { isSharedPattern } from './shared-pattern.ts';

test.each(['^[a-z0-9.-]+/a:(?:[0-9]+\\.)*[0-9]+$', 'a|b', '\\d{2,3}\\w+\\b', ''])('%s is read alike', (pattern) => {
  expect(isSharedPattern(pattern)).toBe(true);
});

test.each([
  ['a flag', '(?i)a'],
  ['a look ahead', 'a(?=b)'],
  ['a look behind', '(?<!a)b'],
  ['a name for a group', '(?P<name>a)'],
  ['a reference to a group', '(a)\\1'],
  ['the end of the text', 'a\\z'],
  ['white space, which is more to JavaScript', '\\s'],
  ['a class by name', '[[:alpha:]]'],
  ['what nobody reads', '(a'],
])('%s is not', (_, pattern) => {
  expect(isSharedPattern(pattern)).toBe(false);
});
