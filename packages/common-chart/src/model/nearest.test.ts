import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['replica', 'replicas'],
  ['hostz', 'hosts'],
  ['Replicas', 'replicas'],
  ['replicsa', 'replicas'],
])('%s most likely means %s', (word, meant) => {
  expect(nearest(word, ['resources', 'replicas', 'hosts'])).toBe(meant);
});

test('a word that is like none has no neighbour', () => {
  expect(nearest('banana', ['resources', 'replicas', 'hosts'])).toBeUndefined();
});

test('of equal neighbours the first in order of the alphabet is taken', () => {
  expect(nearest('bat', ['rat', 'cat'])).toBe('cat');
});
