import { expect, test } from 'vitest';
import { goRegExp } from './go-regexp.ts';

test('an expression with (?i) ignores case', () => {
  expect(goRegExp('^((?i)january|february)$').test('January')).toBe(true);
});

test('an expression without it minds case', () => {
  expect(goRegExp('^abort$').test('Abort')).toBe(false);
});

test('needless escapes, which a unicode expression would refuse, are accepted', () => {
  expect(goRegExp('^[a-z]+\\-[0-9]+$').test('a-1')).toBe(true);
});
