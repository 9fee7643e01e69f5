import { expect, test } from 'vitest';
import { accountCosts, freeAllowances } from './allowance.ts';
import { siteNodes } from './site-nodes.ts';

const nodes = siteNodes({
  nodes: [
    { name: 'a', role: 'server', account: 'one', ocpus: 1, memoryGiB: 4 },
    { name: 'b', role: 'agent', account: 'one', ocpus: 3, memoryGiB: 20 },
    { name: 'c', role: 'agent', account: 'two', ocpus: 2, memoryGiB: 12 },
  ],
} as never);

test('what is beyond the allowance of an account costs the list price', () => {
  expect(accountCosts(nodes).map(({ account, dollars }) => [account, dollars.toFixed(2)])).toEqual([
    ['one', '28.04'],
    ['two', '0.00'],
  ]);
});

test('the same machines were free under the allowance before', () => {
  expect(accountCosts(nodes, freeAllowances[0]).map(({ dollars }) => dollars)).toEqual([0, 0]);
});
