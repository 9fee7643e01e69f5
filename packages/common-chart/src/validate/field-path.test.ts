import { expect, test } from 'vitest';
import { dotted, pathOfPointer, valueAt } from './field-path.ts';

test('a path reads like the fields of an object', () => {
  expect(dotted(['spec', 'endpoints', 0, 'port'])).toBe('spec.endpoints[0].port');
});

test('a key that is no word stands in brackets', () => {
  expect(dotted(['metadata', 'labels', 'app.kubernetes.io/name'])).toBe("metadata.labels['app.kubernetes.io/name']");
});

test('the empty path is the object itself', () => {
  expect(dotted([])).toBe('the object');
});

test('a pointer into a list and through an escaped key is found', () => {
  const root = { list: [{ 'a/b': 1 }], map: { 0: 2 } };
  expect(pathOfPointer('/list/0/a~1b', root)).toEqual(['list', 0, 'a/b']);
  expect(pathOfPointer('/map/0', root)).toEqual(['map', '0']);
  expect(valueAt(root, ['list', 0, 'a/b'])).toBe(1);
});

test('inherited properties are no values', () => {
  expect(valueAt({}, ['constructor'])).toBeUndefined();
});
