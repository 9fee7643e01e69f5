import { expect, test } from 'vitest';
import { type Fields, defined } from './defined.ts';

test('drops undefined and null at every depth', () => {
  expect(defined({ a: undefined, b: null, c: { d: undefined, e: [undefined, 1, null] } })).toStrictEqual({
    c: { e: [1] },
  });
});

test('keeps zero, false and empty values', () => {
  expect(defined({ a: 0, b: false, c: '', d: {}, e: [] })).toStrictEqual({ a: 0, b: false, c: '', d: {}, e: [] });
});

test('keeps the order of the keys', () => {
  expect(Object.keys(defined({ b: 1, a: 2 }) as object)).toEqual(['b', 'a']);
});

test('copies, so that the original may change', () => {
  const list = ['a'];
  const copy = defined({ list });

  list.push('b');

  expect(copy).toEqual({ list: ['a'] });
});

test('keeps instances as they are', () => {
  const date = new Date(0);

  expect((defined({ date }) as { date: Date }).date).toBe(date);
});

test('the type allows undefined for optional fields only', () => {
  const good: Fields<{ a?: number; b: string[] }> = { a: undefined, b: ['x'] as const };
  // @ts-expect-error a required field must be given
  const bad: Fields<{ a?: number; b: string[] }> = { b: undefined };
  // @ts-expect-error an unknown field is refused
  const unknown: Fields<{ a?: number }> = { c: 1 };

  expect([good, bad, unknown]).toHaveLength(3);
});
