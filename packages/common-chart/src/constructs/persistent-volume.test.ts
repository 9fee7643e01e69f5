import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { PersistentVolume, type PersistentVolumeProps } from './persistent-volume.ts';

const render = (props: Partial<PersistentVolumeProps> = {}) =>
  rendered(
    new PersistentVolume(exampleScope(), 'minio-0', {
      capacity: '100Gi',
      storageClassName: 'minio',
      localPath: '/data/minio',
      nodes: ['worker-1'],
      ...props,
    }),
  );

test('is a path of one node and outlives its claim', () => {
  const volume = render();

  expect(field(volume, 'metadata')).not.toHaveProperty('namespace');
  expect(field(volume, 'spec')).toEqual({
    capacity: { storage: '100Gi' },
    accessModes: ['ReadWriteOnce'],
    persistentVolumeReclaimPolicy: 'Retain',
    volumeMode: 'Filesystem',
    storageClassName: 'minio',
    local: { path: '/data/minio' },
    nodeAffinity: {
      required: {
        nodeSelectorTerms: [
          { matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: ['worker-1'] }] },
        ],
      },
    },
  });
});

test('may be kept for one claim', () => {
  expect(field(render({ claim: { namespace: 'minio', name: 'data-minio-0' } }), 'spec.claimRef')).toEqual({
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    namespace: 'minio',
    name: 'data-minio-0',
  });
});

test('needs a node and a quantity', () => {
  expect(() => render({ nodes: [], capacity: '100GB' })).toThrowErrorMatchingInlineSnapshot(`
    [Problems: grafana PersistentVolume 'minio-0' gives capacity as '100GB', which is no quantity; write it like 50m, 2, 128Mi or 1Gi
    grafana PersistentVolume 'minio-0' has nothing in nodes; add an entry]
  `);
});
