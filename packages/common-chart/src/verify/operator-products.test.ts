import { parse } from 'yaml';
import { expect, test } from 'vitest';
import type { Manifest } from '../model/plan.ts';
import { productsOf } from './operator-products.ts';

function made(yaml: string): string[] {
  const object = parse(yaml) as Manifest;
  const surroundings = { operatorNamespace: () => 'operators' };
  return productsOf(object, surroundings).map(({ kind, namespace, name, keys, ports, pods }) =>
    [
      `${kind} ${namespace}/${name}`,
      ...(keys === undefined ? [] : [keys.join(' ')]),
      ...(ports === undefined ? [] : [JSON.stringify(ports)]),
      ...(pods === undefined ? [] : [`${JSON.stringify(pods.ports)} x ${pods.replicas}`]),
    ].join(': '),
  );
}

test('a PostgreSQL server with a database of its own', () => {
  expect(
    made(`
apiVersion: postgresql.cnpg.io/v1
kind: Cluster
metadata: { name: db, namespace: shop }
spec: { instances: 2, bootstrap: { initdb: { database: shop, owner: shop } } }`),
  ).toMatchInlineSnapshot(`
    [
      "Service shop/db-rw: {"postgres":5432}",
      "Service shop/db-ro: {"postgres":5432}",
      "Service shop/db-r: {"postgres":5432}",
      "Secret shop/db-ca: ca.crt ca.key",
      "Secret shop/db-server: tls.crt tls.key",
      "Secret shop/db-replication: tls.crt tls.key",
      "Secret shop/db-app: dbname fqdn-jdbc-uri fqdn-uri host jdbc-uri password pgpass port uri user username",
      "ServiceAccount shop/db",
      "Pod shop/db-1: {"postgresql":5432,"metrics":9187,"status":8000} x 2",
    ]
  `);
});

test('a PostgreSQL server whose owner has a Secret already', () => {
  const secrets = made(`
apiVersion: postgresql.cnpg.io/v1
kind: Cluster
metadata: { name: db, namespace: shop }
spec: { enableSuperuserAccess: true, bootstrap: { initdb: { owner: shop, secret: { name: own } } } }`);

  expect(secrets.filter((one) => one.startsWith('Secret')).map((one) => one.split(':')[0])).toEqual([
    'Secret shop/db-ca',
    'Secret shop/db-server',
    'Secret shop/db-replication',
    'Secret shop/db-superuser',
  ]);
});

test('a pooler', () => {
  expect(
    made(`
apiVersion: postgresql.cnpg.io/v1
kind: Pooler
metadata: { name: pool, namespace: shop }
spec: { instances: 2 }`),
  ).toMatchInlineSnapshot(`
    [
      "Service shop/pool: {"pgbouncer":5432}",
      "ServiceAccount shop/pool",
      "Deployment shop/pool: {"pgbouncer":5432,"metrics":9127} x 2",
    ]
  `);
});

test('a RabbitMQ cluster', () => {
  expect(
    made(`
apiVersion: rabbitmq.com/v1beta1
kind: RabbitmqCluster
metadata: { name: events, namespace: shop }
spec: { replicas: 3 }`),
  ).toMatchInlineSnapshot(`
    [
      "Service shop/events: {"amqp":5672,"management":15672,"prometheus":15692}",
      "Service shop/events-nodes: {"epmd":4369,"cluster-rpc":25672}",
      "Secret shop/events-erlang-cookie: .erlang.cookie",
      "Secret shop/events-default-user: connection_string default_user.conf host password port provider type username",
      "ConfigMap shop/events-server-conf",
      "ConfigMap shop/events-plugins-conf: enabled_plugins",
      "ServiceAccount shop/events-server",
      "StatefulSet shop/events-server: {"epmd":4369,"amqp":5672,"management":15672,"prometheus":15692} x 3",
    ]
  `);
});

test('collectors, with a port for each receiver', () => {
  expect(
    made(`
apiVersion: opentelemetry.io/v1beta1
kind: OpenTelemetryCollector
metadata: { name: gateway, namespace: telemetry }
spec:
  targetAllocator: { enabled: true }
  config: { receivers: { otlp: { protocols: { grpc: { endpoint: '0.0.0.0:4317' }, http: {} } } } }`),
  ).toMatchInlineSnapshot(`
    [
      "Service telemetry/gateway-collector: {"otlp-grpc":4317}",
      "Service telemetry/gateway-collector-headless: {"otlp-grpc":4317}",
      "Service telemetry/gateway-collector-monitoring: {"monitoring":8888}",
      "ServiceAccount telemetry/gateway-collector",
      "Deployment telemetry/gateway-collector: {"otlp-grpc":4317,"metrics":8888} x undefined",
      "Service telemetry/gateway-targetallocator: {"targetallocation":80}",
      "Deployment telemetry/gateway-targetallocator: {"http":8080} x undefined",
    ]
  `);
});

test('an event listener', () => {
  expect(
    made(`
apiVersion: triggers.tekton.dev/v1beta1
kind: EventListener
metadata: { name: github, namespace: ci }
spec: {}`),
  ).toMatchInlineSnapshot(`
    [
      "Service ci/el-github: {"http-listener":8080,"http-metrics":9000}",
      "Deployment ci/el-github: {"http-listener":8080,"http-metrics":9000} x undefined",
    ]
  `);
});

test('a Secret of Vault, whose keys are known when nothing else gets in', () => {
  const secret = (transformation: string): string => `
apiVersion: secrets.hashicorp.com/v1beta1
kind: VaultStaticSecret
metadata: { name: login, namespace: shop }
spec: { destination: { name: login, transformation: ${transformation} } }`;

  expect(made(secret(`{ excludeRaw: true, excludes: ['.*'], templates: { user: {}, password: {} } }`))).toEqual([
    'Secret shop/login: user password',
  ]);
  expect(made(secret('{ templates: { user: {} } }'))).toEqual(['Secret shop/login']);
});

test('certificates, also those of routes, and accounts of issuers', () => {
  expect([
    ...made(`
apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: web, namespace: shop }
spec: { secretName: web-tls }`),
    ...made(`
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop, annotations: { cert-manager.io/cluster-issuer: public } }
spec: { tls: [{ secretName: route-tls }] }`),
    ...made(`
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop }
spec: { tls: [{ secretName: route-tls }] }`),
    ...made(`
apiVersion: cert-manager.io/v1
kind: ClusterIssuer
metadata: { name: public }
spec: { acme: { privateKeySecretRef: { name: account } } }`),
  ]).toMatchInlineSnapshot(`
    [
      "Secret shop/web-tls: ca.crt tls.crt tls.key",
      "Secret shop/route-tls: ca.crt tls.crt tls.key",
      "Secret operators/account: tls.key",
    ]
  `);
});

test('claims of a StatefulSet', () => {
  expect(
    made(`
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: store, namespace: shop }
spec: { replicas: 2, volumeClaimTemplates: [{ metadata: { name: data } }] }`),
  ).toEqual(['PersistentVolumeClaim shop/data-store-0', 'PersistentVolumeClaim shop/data-store-1']);
});
