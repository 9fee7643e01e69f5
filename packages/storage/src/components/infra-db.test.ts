import { expect, test } from 'vitest';
import { objectOf, planStorage } from '../../test/plan-storage.ts';

const infraDb = (options: object = {}) => planStorage({ 'infra-db': options }).get('infra-db')!;

interface Plugin {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
}

interface ClusterSpec {
  readonly instances: number;
  readonly bootstrap: Readonly<Record<string, unknown>>;
  readonly plugins: readonly Plugin[];
  readonly externalClusters?: readonly { readonly name: string; readonly plugin: Plugin }[];
  readonly postgresql: {
    readonly parameters: Readonly<Record<string, string>>;
    readonly extensions?: readonly object[];
    readonly synchronous?: object;
  };
}

const specOf = (options?: object) => objectOf(infraDb(options), 'Cluster', 'infra-db')['spec'] as ClusterSpec;

test('a new server starts empty, and its log goes where its backups go', () => {
  const { bootstrap, externalClusters, plugins } = specOf();

  expect(Object.keys(bootstrap)).toEqual(['initdb']);
  expect(externalClusters).toBeUndefined();
  expect(plugins[0]).toMatchObject({
    isWALArchiver: true,
    parameters: { barmanObjectName: 'infra-db', serverName: 'infra-db' },
  });
});

test('a recovered server starts from the folder of the one before, and has a folder of its own', () => {
  const { bootstrap, externalClusters, plugins } = specOf({ recovery: { generation: 2 } });

  expect(bootstrap).toEqual({ recovery: { source: 'backups' } });
  expect(externalClusters).toEqual([
    {
      name: 'backups',
      plugin: {
        name: 'barman-cloud.cloudnative-pg.io',
        parameters: { barmanObjectName: 'infra-db', serverName: 'infra-db' },
        enabled: true,
        isWALArchiver: false,
      },
    },
  ]);
  expect(plugins[0]?.parameters['serverName']).toBe('infra-db-2');
  expect(specOf({ recovery: { generation: 3 } }).externalClusters?.[0]?.plugin.parameters['serverName']).toBe(
    'infra-db-2',
  );
});

test('one can return to a moment', () => {
  expect(specOf({ recovery: { generation: 2, until: '2026-03-01T04:00:00Z' } }).bootstrap).toEqual({
    recovery: { source: 'backups', recoveryTarget: { targetTime: '2026-03-01T04:00:00Z' } },
  });
});

test('a moment without a zone, and the first generation, are refused', () => {
  expect(() => infraDb({ recovery: { generation: 1, until: '2026-03-01 04:00:00' } }))
    .toThrowErrorMatchingInlineSnapshot(`
    [Problems: cluster 'reference' cannot be built:
      infra-db.recovery.generation is 1; give a number >= 2 (Which server of this name it is: it starts from the backups of the one before)
      infra-db.recovery.until is "2026-03-01 04:00:00"; give a time with its zone, such as 2026-03-01T04:00:00Z (The moment to return to; absent means the last one that was recorded)]
  `);
});

test('a backup is taken every night by the plugin, and kept in a bucket that only this server uses', () => {
  expect(objectOf(infraDb(), 'ScheduledBackup', 'infra-db')['spec']).toMatchObject({
    cluster: { name: 'infra-db' },
    method: 'plugin',
    pluginConfiguration: { name: 'barman-cloud.cloudnative-pg.io' },
  });
  expect(objectOf(infraDb({ keepBackups: '4w' }), 'ObjectStore', 'infra-db')['spec']).toMatchObject({
    retentionPolicy: '4w',
    configuration: { destinationPath: 's3://infra-db-backups/' },
  });
});

test('a lone instance waits for no replica', () => {
  expect(specOf().postgresql.synchronous).toEqual({ method: 'any', number: 1, dataDurability: 'preferred' });
  expect(specOf({ instances: 1 }).postgresql.synchronous).toBeUndefined();
});

test('without change feeds no image is mounted, which old nodes could not do', () => {
  expect(specOf().postgresql.extensions).toEqual([{ name: 'wal2json', image: {} }]);
  expect(specOf({ changeFeeds: false }).postgresql.extensions).toEqual([]);
});

test('shared memory follows the memory of an instance', () => {
  expect(specOf({ memory: '2Gi' }).postgresql.parameters).toMatchObject({
    shared_buffers: '512MB',
    effective_cache_size: '1536MB',
  });
});
