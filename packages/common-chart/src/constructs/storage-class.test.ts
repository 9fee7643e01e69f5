import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { StorageClass } from './storage-class.ts';

test('keeps volumes and waits for their pod', () => {
  const storage = rendered(new StorageClass(exampleScope(), 'local', { provisioner: 'kubernetes.io/no-provisioner' }));

  expect(storage).toMatchObject({
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    provisioner: 'kubernetes.io/no-provisioner',
    reclaimPolicy: 'Retain',
    volumeBindingMode: 'WaitForFirstConsumer',
  });
  expect(field(storage, 'metadata')).not.toHaveProperty('annotations');
});

test('may be the default of the cluster', () => {
  const storage = new StorageClass(exampleScope(), 'local', {
    provisioner: 'x',
    clusterDefault: true,
    annotations: { a: 'b' },
  });

  expect(field(rendered(storage), 'metadata.annotations')).toEqual({
    'storageclass.kubernetes.io/is-default-class': 'true',
    a: 'b',
  });
});
