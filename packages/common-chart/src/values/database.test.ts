import { describe, expect, test } from 'vitest';
import { bare, renderKind } from '../../test/rendered-values.ts';

const clusters = (database: object, common: object = {}) =>
  renderKind('Cluster', { ...bare, ...common, database: { enabled: true, ...database } });

describe('the database', () => {
  test('the switch is enough, and the key `backup` is not needed', () => {
    expect(clusters({})).toEqual([
      {
        apiVersion: 'postgresql.cnpg.io/v1',
        kind: 'Cluster',
        metadata: { name: 'shop-db' },
        spec: {
          instances: 2,
          imageName: 'zot.lumie-infra.com/cloudnative-pg/postgresql:18.3',
          bootstrap: { initdb: { database: 'ShopDB', owner: 'shop' } },
          storage: { storageClass: 'local-path', size: '1Gi' },
          resources: { requests: { memory: '256Mi', cpu: '50m' }, limits: { memory: '256Mi' } },
          monitoring: { enablePodMonitor: true },
          affinity: { podAntiAffinityType: 'required' },
        },
      },
    ]);
  });

  test('everything that can be given is kept', () => {
    const [cluster] = clusters({
      clusterName: 'lumie',
      instances: 1,
      version: 18.1,
      name: 'lumie',
      owner: 'lumie_admin',
      bootstrap: { secret: 'lumie-db-bootstrap' },
      encoding: 'UTF8',
      localeCollate: 'C',
      localeCType: 'C',
      storage: { size: '20Gi' },
      resources: { memory: 268435456, cpu: 1 },
      postgresql: { parameters: { max_connections: '200' } },
      enableSuperuserAccess: true,
      backup: { enabled: true },
    });
    const credentials = (key: string) => ({ name: 'lumie-db-backup-creds', key });
    expect(cluster?.metadata).toEqual({ name: 'lumie-db' });
    expect(cluster?.['spec']).toEqual({
      instances: 1,
      imageName: 'zot.lumie-infra.com/cloudnative-pg/postgresql:18.1',
      bootstrap: {
        initdb: {
          database: 'lumie',
          owner: 'lumie_admin',
          secret: { name: 'lumie-db-bootstrap' },
          encoding: 'UTF8',
          localeCollate: 'C',
          localeCType: 'C',
        },
      },
      storage: { storageClass: 'local-path', size: '20Gi' },
      resources: { requests: { memory: '268435456', cpu: '1' }, limits: { memory: '268435456' } },
      postgresql: { parameters: { max_connections: '200' } },
      enableSuperuserAccess: true,
      backup: {
        retentionPolicy: '7d',
        barmanObjectStore: {
          destinationPath: 's3://lumie',
          endpointURL: 'http://minio.minio.svc.cluster.local:9000',
          s3Credentials: {
            accessKeyId: credentials('ACCESS_KEY_ID'),
            secretAccessKey: credentials('ACCESS_SECRET_KEY'),
          },
          wal: { compression: 'gzip' },
          data: { compression: 'gzip' },
        },
      },
      monitoring: { enablePodMonitor: true },
      affinity: { podAntiAffinityType: 'required' },
    });
  });

  test('it is named after clusterName, else the first component, else the app', () => {
    const components = ['poolc-dev-backend', 'poolc-dev-frontend'].map((name) => ({
      name,
      deployment: { enabled: false },
    }));
    expect(clusters({}, { components })[0]).toMatchObject({
      metadata: { name: 'poolc-dev-backend-db' },
      spec: { bootstrap: { initdb: { database: 'Poolc-Dev-BackendDB', owner: 'poolc-dev-backend' } } },
    });
    expect(clusters({ clusterName: 'own' }, { components })[0]?.metadata.name).toBe('own-db');
    expect(clusters({}, { name: 'web' })[0]?.metadata.name).toBe('web-db');
  });

  test.each([
    ['a--b_c2d.e', 'A--B_c2d.EDB'],
    ['1shop', '1shopDB'],
  ])('the database of %j is named %j', (clusterName, database) => {
    expect(clusters({ clusterName })[0]?.['spec']).toMatchObject({ bootstrap: { initdb: { database } } });
  });

  test('false means false', () => {
    expect(clusters({ enabled: false })).toEqual([]);
    const [cluster] = clusters({ enableSuperuserAccess: false, backup: { enabled: false, retention: '30d' } });
    expect(Object.keys(cluster?.['spec'] as object)).not.toContain('backup');
    expect(Object.keys(cluster?.['spec'] as object)).not.toContain('enableSuperuserAccess');
  });

  test('null maps fall back to what the template had', () => {
    const given = { storage: null, resources: null, postgresql: null, backup: null, dumpBackup: null, version: null };
    expect(clusters(given)[0]?.['spec']).toMatchObject({
      imageName: 'zot.lumie-infra.com/cloudnative-pg/postgresql:16.11',
      storage: { storageClass: 'local-path', size: '1Gi' },
      resources: { requests: { memory: '256Mi', cpu: '50m' }, limits: { memory: '256Mi' } },
    });
  });
});
