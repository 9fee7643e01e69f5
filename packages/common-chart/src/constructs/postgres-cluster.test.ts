import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { PostgresCluster, type PostgresClusterProps } from './postgres-cluster.ts';

const render = (props: Partial<Omit<PostgresClusterProps, 'imageName' | 'imageCatalogRef'>> = {}) =>
  rendered(
    new PostgresCluster(exampleScope(), 'web-db', {
      instances: 2,
      imageName: 'registry.example.com/postgresql:18.3',
      storage: { size: '5Gi' },
      resources: { cpu: '50m', memory: '256Mi' },
      ...props,
    }),
  );

test('its instances are on different nodes, without a cpu limit', () => {
  expect(render()).toMatchObject({ apiVersion: 'postgresql.cnpg.io/v1', kind: 'Cluster' });
  expect(field(render(), 'spec')).toEqual({
    instances: 2,
    imageName: 'registry.example.com/postgresql:18.3',
    storage: { size: '5Gi' },
    resources: { requests: { cpu: '50m', memory: '256Mi' }, limits: { memory: '256Mi' } },
    affinity: { podAntiAffinityType: 'required' },
    enablePDB: true,
  });
});

test('a lone instance lets its node be emptied', () => {
  expect(field(render({ instances: 1 }), 'spec.enablePDB')).toBe(false);
});

test('a given affinity keeps the instances apart', () => {
  expect(field(render({ affinity: { nodeSelector: { disk: 'ssd' } } }), 'spec.affinity')).toEqual({
    podAntiAffinityType: 'required',
    nodeSelector: { disk: 'ssd' },
  });
});

test('every other field is kept', () => {
  const fields = { priorityClassName: 'high-priority', bootstrap: { initdb: { database: 'web', owner: 'web' } } };

  expect(field(render(fields), 'spec')).toMatchObject(fields);
});

test('refuses bad quantities', () => {
  expect(() => render({ storage: { size: '5GB' }, walStorage: { size: '1 Gi' } })).toThrowErrorMatchingInlineSnapshot(`
    [Problems: grafana Cluster 'web-db' gives the storage size as '5GB', which is no quantity; write it like 50m, 2, 128Mi or 1Gi
    grafana Cluster 'web-db' gives the walStorage size as '1 Gi', which is no quantity; write it like 50m, 2, 128Mi or 1Gi]
  `);
});

test('a misspelt field does not compile', () => {
  // @ts-expect-error it is initdb
  expect(render({ bootstrap: { initDb: { database: 'web' } } })).toBeDefined();
});

test('refuses a name that the operator refuses', () => {
  const cluster = (name: string) =>
    new PostgresCluster(exampleScope(), name, {
      instances: 1,
      imageName: 'registry.example.com/postgresql:18.3',
      storage: { size: '5Gi' },
      resources: { cpu: '50m', memory: '256Mi' },
    });

  expect(() => cluster('a'.repeat(51))).toThrow('at most 50 characters');
});
