import { expect, test } from 'vitest';
import { bare, renderKind } from '../../test/rendered-values.ts';

test('a volume lies on the disk of one node', () => {
  const nodeSelectorTerms = [
    { matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: ['worker-1'] }] },
  ];
  const persistentVolumes = [
    {
      name: 'minio-1',
      labels: { app: 'minio' },
      capacity: '45Gi',
      accessModes: ['ReadWriteOnce'],
      storageClassName: 'minio-local',
      local: { path: '/mnt/minio' },
      nodeAffinity: { nodeSelectorTerms },
    },
    { name: 'bare', capacity: 10, volumeMode: 'Block', reclaimPolicy: 'Delete', local: {}, nodeAffinity: {} },
  ];
  expect(renderKind('PersistentVolume', { ...bare, persistentVolumes })).toEqual([
    {
      apiVersion: 'v1',
      kind: 'PersistentVolume',
      metadata: { name: 'minio-1', labels: { app: 'minio' } },
      spec: {
        capacity: { storage: '45Gi' },
        volumeMode: 'Filesystem',
        accessModes: ['ReadWriteOnce'],
        persistentVolumeReclaimPolicy: 'Retain',
        storageClassName: 'minio-local',
        local: { path: '/mnt/minio' },
        nodeAffinity: { required: { nodeSelectorTerms } },
      },
    },
    {
      apiVersion: 'v1',
      kind: 'PersistentVolume',
      metadata: { name: 'bare' },
      spec: { capacity: { storage: 10 }, volumeMode: 'Block', persistentVolumeReclaimPolicy: 'Delete' },
    },
  ]);
});
