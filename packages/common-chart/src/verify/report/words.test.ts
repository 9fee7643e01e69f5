import { expect, test } from 'vitest';
import { html } from './markup.ts';
import { count, counted, prose } from './words.ts';

test('numbers have their thousands apart', () => {
  expect([0, 999, 1000, 20134, 1234567].map(count)).toEqual(['0', '999', '1,000', '20,134', '1,234,567']);
});

test('one is not several', () => {
  expect([counted(1, 'node'), counted(2, 'node'), counted(0, 'entry', 'entries')]).toEqual([
    '1 node',
    '2 nodes',
    '0 entries',
  ]);
});

test('backquotes mark code', () => {
  expect(html`${prose('see `a<b` there')}`.markup).toBe('see <code>a&lt;b</code> there');
});
