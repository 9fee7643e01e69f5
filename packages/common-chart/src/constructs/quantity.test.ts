import { expect, test } from 'vitest';
import { quantityProblems } from './quantity.ts';

test.each(['50m', '2', '0.5', '128Mi', '1Gi', '1e3', '1G', '500k'])('%s is a quantity', (quantity) => {
  expect(quantityProblems({ memory: quantity })).toEqual([]);
});

test.each(['', '128MB', '50 m', 'Mi', '-1', '1,5Gi'])("'%s' is no quantity", (quantity) => {
  expect(quantityProblems({ memory: quantity })).toHaveLength(1);
});

test('an absent quantity is fine', () => {
  expect(quantityProblems({ memory: undefined })).toEqual([]);
});

test('the message names the field', () => {
  expect(quantityProblems({ 'the memory': '128MB' })).toMatchInlineSnapshot(`
    [
      "gives the memory as '128MB', which is no quantity; write it like 50m, 2, 128Mi or 1Gi",
    ]
  `);
});
