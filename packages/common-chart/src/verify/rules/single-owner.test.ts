import { expect, test } from 'vitest';
import { problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { singleOwner } from './single-owner.ts';

const route = (name: string, secret: string, path: string): string => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: ${name}, annotations: { cert-manager.io/cluster-issuer: any } }
spec:
  ingressClassName: kong
  rules: [{ host: web.example.com, http: { paths: [{ path: ${path} }] } }]
  tls: [{ hosts: [web.example.com], secretName: ${secret} }]`;

test('two routes that share nothing', async () => {
  const component = rendering('web', `${route('a', 'a-tls', '/a')}\n---${route('b', 'b-tls', '/b')}`);

  expect(await problemsOf(singleOwner, [component])).toEqual([]);
});

test('two routes with one certificate, and with one host and path', async () => {
  const component = rendering('web', `${route('a', 'tls', '/')}\n---${route('b', 'tls', '/')}`);

  expect(await problemsOf(singleOwner, [component])).toMatchInlineSnapshot(`
    [
      "web: Secret web/tls: metadata.name is made by Ingress web/a and by Ingress web/b; leave it to one of them",
      "web: Ingress web/b: spec.rules[0].http.paths[0].path claims host and path web.example.com/ of ingress class 'kong', which Ingress web/a has; give it to one of them",
    ]
  `);
});

test('what a chart makes and a component renders', async () => {
  const component = rendering('web', '{ apiVersion: v1, kind: ConfigMap, metadata: { name: web } }', {
    provides: { configMaps: ['web'] },
  });

  expect(await problemsOf(singleOwner, [component])).toMatchInlineSnapshot(`
    [
      "web: ConfigMap web/web: metadata.name is made by web and by what web provides; leave it to one of them",
    ]
  `);
});

test('what an operator makes and its component says that it does is one thing', async () => {
  const cluster = '{ apiVersion: postgresql.cnpg.io/v1, kind: Cluster, metadata: { name: db }, spec: {} }';

  expect(
    await problemsOf(singleOwner, [
      rendering('db', cluster, { provides: { services: { 'db-rw': { postgres: 5432 } } } }),
    ]),
  ).toEqual([]);
  const db = rendering('db', cluster);
  const other = rendering('other', '', { namespace: db, provides: { services: { 'db-rw': { postgres: 5432 } } } });

  expect(await problemsOf(singleOwner, [db, other])).toMatchInlineSnapshot(`
    [
      "other: Service db/db-rw: metadata.name is made by Cluster db/db and by what other provides; leave it to one of them",
    ]
  `);
});

test('what only one may have', async () => {
  const component = rendering(
    'web',
    `
apiVersion: v1
kind: Service
metadata: { name: a }
spec: { ports: [{ port: 80, nodePort: 30080 }] }
---
apiVersion: v1
kind: Service
metadata: { name: b }
spec: { ports: [{ port: 80, nodePort: 30080 }] }
---
apiVersion: postgresql.cnpg.io/v1
kind: Database
metadata: { name: a }
spec: { name: shop, cluster: { name: db } }
---
apiVersion: postgresql.cnpg.io/v1
kind: Database
metadata: { name: b }
spec: { name: shop, cluster: { name: db } }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: a }
spec: &volume
  local: { path: /data }
  nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [one] }] }] } }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: b }
spec:
  local: { path: /data }
  nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [one] }] }] } }`,
  );

  expect(await problemsOf(singleOwner, [component])).toMatchInlineSnapshot(`
    [
      "web: Service web/b: spec.ports[0].nodePort claims port 30080 of every node (TCP), which Service web/a has; give it to one of them",
      "web: PersistentVolume b: spec.local.path claims folder /data of node one, which PersistentVolume a has; give it to one of them",
      "web: Database web/b: spec.name claims database 'shop' of server web/db, which Database web/a has; give it to one of them",
    ]
  `);
});
