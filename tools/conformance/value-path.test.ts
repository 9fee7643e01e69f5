import { expect, test } from 'vitest';
import { formatPath, parsePath } from './value-path.ts';

test('plain keys are joined by dots', () => {
  expect(formatPath(['values', 'service', 'port'])).toBe('values.service.port');
});

test('a key with a dot is quoted in brackets', () => {
  expect(formatPath(['podAnnotations', 'a.b/c', 'x'])).toBe('podAnnotations["a.b/c"].x');
});

test('parsing is the inverse of formatting', () => {
  const path = ['configs', 'cm', 'a.b', 'c-d'];

  expect(parsePath(formatPath(path))).toEqual(path);
});
