import { expect, test } from 'vitest';
import { panelId } from './panel-id.ts';

test('depends on both titles and nothing else', () => {
  expect(panelId('Now', 'Up')).toBe(panelId('Now', 'Up'));
  expect(new Set([panelId('Now', 'Up'), panelId('Then', 'Up'), panelId('Now', 'Down'), panelId('Now')]).size).toBe(4);
});

test('is a positive number of 31 bits', () => {
  const ids = Array.from({ length: 1000 }, (_, index) => panelId('Row', String(index)));

  expect(ids.filter((id) => !Number.isInteger(id) || id < 1 || id > 2 ** 31 - 1)).toEqual([]);
});
