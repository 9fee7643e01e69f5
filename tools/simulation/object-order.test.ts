import { expect, test } from 'vitest';
import { bySyncOrder } from './object-order.ts';
import { treeObject } from './tree-object.ts';

test('a sync goes by wave, then by kind, then by name, custom kinds last', () => {
  const object = (kind: string, name: string, wave?: string) =>
    treeObject({
      apiVersion: 'v1',
      kind,
      metadata: { name, ...(wave === undefined ? {} : { annotations: { 'argocd.argoproj.io/sync-wave': wave } }) },
    });
  const objects = [
    object('Widget', 'w'),
    object('Deployment', 'b'),
    object('Deployment', 'a'),
    object('Namespace', 'late', '1'),
    object('ConfigMap', 'c'),
    object('Namespace', 'n'),
    object('Job', 'early', '-1'),
  ];

  expect(objects.sort(bySyncOrder).map(({ name }) => name)).toEqual(['early', 'n', 'c', 'a', 'b', 'w', 'late']);
});
