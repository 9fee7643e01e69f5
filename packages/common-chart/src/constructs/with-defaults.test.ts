import { expect, test } from 'vitest';
import { withDefaults } from './with-defaults.ts';

interface Options {
  readonly a?: number | undefined;
  readonly b?: boolean | undefined;
}

test('a given value replaces its default', () => {
  expect(withDefaults<Options>({ a: 1, b: true }, { a: 0, b: false })).toEqual({ a: 0, b: false });
});

test('undefined leaves a default', () => {
  expect(withDefaults<Options>({ a: 1, b: true }, { a: undefined, b: false })).toEqual({ a: 1, b: false });
});

test('nothing given leaves all defaults', () => {
  expect(withDefaults<Options>({ a: 1 }, undefined)).toEqual({ a: 1 });
});
