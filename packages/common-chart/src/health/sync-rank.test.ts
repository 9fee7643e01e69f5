import { expect, test } from 'vitest';
import { syncRank } from './sync-rank.ts';

test('what others need comes before them, and what Argo CD does not know after all it knows', () => {
  const kinds = ['Certificate', 'Ingress', 'Deployment', 'ConfigMap', 'Namespace'];

  expect([...kinds].sort((a, b) => syncRank(a) - syncRank(b))).toEqual([
    'Namespace',
    'ConfigMap',
    'Deployment',
    'Ingress',
    'Certificate',
  ]);
});
