import { expect, test } from 'vitest';
import { objectOf, planStorage } from '../../test/plan-storage.ts';

const pgbouncer = (options: object = {}) => planStorage({ pgbouncer: options }).get('pgbouncer')!;

interface PoolerSpec {
  readonly cluster: { readonly name: string };
  readonly instances: number;
  readonly pgbouncer: { readonly poolMode: string; readonly parameters: Readonly<Record<string, string>> };
}

const poolerOf = (options?: object) => objectOf(pgbouncer(options), 'Pooler', 'pgbouncer')['spec'] as PoolerSpec;

test('the pooler stands before the server of its own namespace', () => {
  const cluster = objectOf(pgbouncer(), 'Cluster', 'lumie-db');

  expect(poolerOf().cluster.name).toBe(cluster.metadata.name);
  expect(objectOf(pgbouncer(), 'Pooler', 'pgbouncer').metadata.namespace).toBe(cluster.metadata.namespace);
});

test('all poolers together leave connections for what comes past them', () => {
  const { spec } = objectOf(pgbouncer(), 'Cluster', 'lumie-db') as unknown as {
    spec: { postgresql: { parameters: Readonly<Record<string, string>> } };
  };

  for (const poolers of [1, 2, 3]) {
    const taken = poolers * Number(poolerOf({ poolers }).pgbouncer.parameters['max_db_connections']);
    expect(taken).toBeLessThanOrEqual(Number(spec.postgresql.parameters['max_connections']) - 40);
  }
});

test('the schema of a client goes with it, in either mode', () => {
  for (const poolMode of ['session', 'transaction']) {
    expect(poolerOf({ poolMode }).pgbouncer).toMatchObject({
      poolMode,
      parameters: { track_extra_parameters: 'IntervalStyle, search_path' },
    });
  }
});

test('one pooler has no disruption budget', () => {
  const budgets = (options: object) =>
    pgbouncer(options).objects.filter(({ kind }) => kind === 'PodDisruptionBudget').length;

  expect(budgets({ poolers: 2 })).toBe(1);
  expect(budgets({ poolers: 1 })).toBe(0);
});

test('services come to the pooler, what changes schemas to the server', () => {
  expect(pgbouncer().outputs).toMatchObject({
    host: 'pgbouncer.lumie-db.svc.cluster.local',
    directHost: 'lumie-db-rw.lumie-db.svc.cluster.local',
    port: 5432,
    namespace: 'lumie-db',
    clusterName: 'lumie-db',
  });
});
