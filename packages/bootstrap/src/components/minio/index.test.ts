import { expect, test } from 'vitest';
import { objectOf, planBootstrap } from '../../../test/plan-bootstrap.ts';
import type { MinioValues } from '../../charts/minio.gen.ts';

const small = { nodes: [{ name: 'only', role: 'server', ocpus: 2, memoryGiB: 8 }] } as const;

const valuesOf = (...given: Parameters<typeof planBootstrap>) => planBootstrap(...given).minio.values as MinioValues;

test('four machines with a volume make one storage of four drives', () => {
  const { minio } = planBootstrap();

  expect(minio.values).toMatchObject({
    mode: 'distributed',
    replicas: 4,
    drivesPerNode: 1,
    persistence: { size: '45Gi', storageClass: 'minio-local' },
    podDisruptionBudget: { enabled: true },
  });
  expect(objectOf(minio, 'PersistentVolume', 'minio-agent-3')).toMatchObject({
    spec: {
      capacity: { storage: '45Gi' },
      local: { path: '/mnt/minio-data' },
      nodeAffinity: {
        required: {
          nodeSelectorTerms: [
            { matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: ['agent-3'] }] },
          ],
        },
      },
    },
  });
});

test('fewer machines than servers make a storage of one disk', () => {
  const { minio } = planBootstrap({}, small);

  expect(minio.values).toMatchObject({
    mode: 'standalone',
    persistence: { size: '20Gi', storageClass: 'local-path' },
    deploymentUpdate: { type: 'Recreate' },
  });
  expect(minio.objects.filter(({ kind }) => kind === 'PersistentVolume' || kind === 'StorageClass')).toEqual([]);
});

test('a change of the credentials restarts what runs', () => {
  const restarts = (site = {}) =>
    planBootstrap({}, site).minio.secrets.find(({ name }) => name === 'minio-root')!.restarts;

  expect(restarts()).toEqual(['StatefulSet/minio']);
  expect(restarts(small)).toEqual(['Deployment/minio']);
});

test('the registry has a user of its own, who may use its bucket only', () => {
  const { policies, users } = valuesOf() as {
    policies: { statements: { resources: string[] }[] }[];
    users: object[];
  };

  expect(users).toEqual([
    {
      accessKey: 'zot',
      existingSecret: 'minio-registry-user',
      existingSecretKey: 'secretKey',
      policy: 'zot',
    },
  ]);
  expect(policies.flatMap(({ statements }) => statements).flatMap(({ resources }) => resources)).toEqual([
    'arn:aws:s3:::zot',
    'arn:aws:s3:::zot/*',
  ]);
});

test('a cluster may ask for more buckets', () => {
  expect(valuesOf({ minio: { buckets: ['app-files'] } }).buckets).toMatchObject([
    { name: 'zot', purge: false },
    { name: 'app-files', purge: false },
  ]);
});
