import { expect, test } from 'vitest';
import { bare, problemsOf, renderKind } from '../../test/rendered-values.ts';

test('a StorageClass keeps volumes and waits for pods', () => {
  const storageClass = { enabled: true, name: 'local-path-retain', provisioner: 'rancher.io/local-path' };
  expect(renderKind('StorageClass', { ...bare, storageClass: { ...storageClass, parameters: {} } })).toEqual([
    {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      metadata: {
        name: 'local-path-retain',
        labels: { app: 'shop', 'app.kubernetes.io/name': 'common', 'app.kubernetes.io/instance': 'shop' },
      },
      provisioner: 'rancher.io/local-path',
      reclaimPolicy: 'Retain',
      volumeBindingMode: 'WaitForFirstConsumer',
    },
  ]);
});

test('it needs a name', () => {
  expect(problemsOf({ storageClass: { enabled: true } })).toMatchInlineSnapshot(
    `"common.storageClass.name is missing; name the object, or turn it off"`,
  );
});
