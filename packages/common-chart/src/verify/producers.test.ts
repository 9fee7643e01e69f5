import { expect, test } from 'vitest';
import { modelOf, rendering } from '../../test/tiny-cluster.ts';
import { producers } from './producers.ts';

test('a rendered object, with its keys, and what every cluster has', () => {
  const known = producers(
    modelOf([rendering('web', '{ apiVersion: v1, kind: ConfigMap, metadata: { name: web }, data: { a: b } }')]),
  );

  expect(known.of('ConfigMap', 'web', 'web').map(({ by, keys }) => [by, keys])).toEqual([['ConfigMap web/web', ['a']]]);
  expect(known.of('ServiceAccount', 'web', 'default').map(({ by }) => by)).toEqual(['the cluster itself']);
  expect(known.of('ClusterRole', undefined, 'system:auth-delegator')).toHaveLength(1);
  expect(known.of('ConfigMap', 'web', 'gone')).toEqual([]);
});

test('an object of one namespace is none of another', () => {
  const known = producers(modelOf([rendering('web', '{ apiVersion: v1, kind: ConfigMap, metadata: { name: web } }')]));

  expect(known.of('ConfigMap', 'default', 'web')).toEqual([]);
});

test('what a component says that its chart makes', () => {
  const chart = { name: 'store', repository: 'https://charts.example.com', version: '1.0.0', skipCrds: false };
  const provides = {
    namespaces: ['made'],
    services: { store: { http: 80 } },
    secrets: ['login'],
    workloads: { 'StatefulSet/store': { labels: { app: 'store' } } },
    customResources: ['example.com/ClusterThing/one', 'example.com/Thing'],
  } as const;
  const known = producers(
    modelOf([rendering('store', '', { chart, provides: { ...provides, definitions: ['example.com'] } })]),
  );

  expect(known.of('Service', 'store', 'store')[0]).toMatchObject({ by: 'chart store of store', ports: { http: 80 } });
  expect(known.of('Secret', 'store', 'login')[0]?.keys).toBeUndefined();
  expect(known.of('Namespace', undefined, 'made')).toHaveLength(1);
  expect(known.of('StatefulSet', 'store', 'store')[0]?.pods?.labels).toEqual({ app: 'store' });
  expect(known.of('ClusterThing.example.com', undefined, 'one')).toHaveLength(1);
});

test('what may be replaced yields to what replaces it', () => {
  const dns = rendering(
    'dns',
    '{ apiVersion: v1, kind: Service, metadata: { name: kube-dns }, spec: { ports: [{ port: 53 }] } }',
    {
      namespace: 'kube-system',
    },
  );

  expect(
    producers(modelOf([dns]))
      .of('Service', 'kube-system', 'kube-dns')
      .map(({ by }) => by),
  ).toEqual(['Service kube-system/kube-dns']);
});

test('a workload that a chart makes in one of its modes only', () => {
  const chart = { name: 'store', repository: 'https://charts.example.com', version: '1.0.0', skipCrds: false };
  const pods = { containers: {}, replicas: 'replicas' };
  const workloads = {
    'Deployment/store': { pods: { ...pods, onlyIf: { path: 'mode', is: 'single' } } },
    'StatefulSet/store': { pods: { ...pods, onlyIf: { path: 'mode', is: 'many' } } },
  };
  const store = rendering('store', '', {
    chart,
    provides: { workloads },
    values: () => ({ mode: 'many', replicas: 4 }),
  });
  const known = producers(modelOf([store]));

  expect(known.of('Deployment', 'store', 'store')).toEqual([]);
  expect(known.of('StatefulSet', 'store', 'store')[0]?.pods?.replicas).toBe(4);
});
