import { defineCapability, external } from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { serviceAddressesResolve } from './service-addresses.ts';

const service = `
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { ports: [{ name: http, port: 80 }] }`;

const config = (text: string): string => `${service}
---
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
data: { text: '${text}' }`;

test.each([
  'http://web.web.svc/',
  'http://web.web.svc.cluster.local:80/',
  'dnssrv+_http._tcp.web.web.svc.cluster.local',
  'https://kubernetes.default.svc',
  'pod-0.web.web.svc.cluster.local',
  '$(POD_NAME).web.svc.cluster.local',
  'user:pass@web.web.svc.cluster.local',
])('%s', async (text) => {
  expect(await problemsOf(serviceAddressesResolve, [rendering('web', config(text))])).toEqual([]);
});

test('addresses that lead nowhere', async () => {
  const texts = [
    'http://wbe.web.svc/',
    'http://web.webs.svc.cluster.local/',
    'https://web.web.svc/',
    'http://web.web.svc:8080',
    'dnssrv+_grpc._tcp.web.web.svc.cluster.local',
    'http://web.web.svc.cluster.example/',
  ];
  const problems = await Promise.all(
    texts.map((text) => problemsOf(serviceAddressesResolve, [rendering('web', config(text))])),
  );

  expect(problems.flat()).toMatchInlineSnapshot(`
    [
      "web: ConfigMap web/web: data.text holds 'wbe.web.svc', but nothing makes service 'wbe' in namespace 'web'; did you mean 'web.web'?",
      "web: ConfigMap web/web: data.text holds 'web.webs.svc.cluster.local', but nothing makes service 'web' in namespace 'webs'; did you mean 'web.web'?",
      "web: ConfigMap web/web: data.text holds 'web.web.svc' with port 443, which the service does not open; it opens 80 (http)",
      "web: ConfigMap web/web: data.text holds 'web.web.svc' with port 8080, which the service does not open; it opens 80 (http)",
      "web: ConfigMap web/web: data.text holds '_grpc._tcp.web.web.svc.cluster.local' with port 'grpc', which the service does not open; it opens 80 (http)",
      "web: ConfigMap web/web: data.text holds 'web.web.svc.cluster.example', which ends in 'cluster.example'; the cluster's domain is 'cluster.local'",
    ]
  `);
});

test('texts that look like one and are none', async () => {
  const text = 'host.endsWith(".svc") *.svc.cluster.local a .svc file';

  expect(await outcomeOf(serviceAddressesResolve, [rendering('web', config(text))])).toEqual({
    checked: 0,
    problems: [],
  });
});

test('the values of a chart, with addresses and the domain of the cluster', async () => {
  const chart = { name: 'web', repository: 'https://charts.example.com', version: '1.0.0', skipCrds: false };
  const values = { clusterDomain: 'cluster.local', database: { host: 'db.web.svc' } };
  const component = rendering('web', '', { chart, values: () => values });

  expect(await problemsOf(serviceAddressesResolve, [component])).toMatchInlineSnapshot(`
    [
      "web: values: database.host holds 'db.web.svc', but nothing makes service 'db' in namespace 'web'; take the address from the outputs of what answers",
    ]
  `);
  expect(await problemsOf(serviceAddressesResolve, [component], { network: { clusterDomain: 'edge.internal' } }))
    .toMatchInlineSnapshot(`
    [
      "web: values: database.host holds 'db.web.svc', but nothing makes service 'db' in namespace 'web'; take the address from the outputs of what answers",
      "web: values: clusterDomain is 'cluster.local', but the cluster's domain is 'edge.internal'; take it from the site",
    ]
  `);
});

test('a variable that names a Service beside its pod', async () => {
  const pod = (host: string): string => `${service}
---
apiVersion: v1
kind: Pod
metadata: { name: client }
spec: { containers: [{ name: client, env: [{ name: WEB_HOST, value: ${host} }, { name: URL, value: http://${host}:80 }] }] }`;

  expect(await outcomeOf(serviceAddressesResolve, [rendering('web', pod('web'))])).toEqual({
    checked: 2,
    problems: [],
  });
  expect(await problemsOf(serviceAddressesResolve, [rendering('web', pod('webb'))])).toMatchInlineSnapshot(`
    [
      "web: Pod web/client: spec.containers[0].env[0].value holds 'webb', but nothing makes service 'webb' in namespace 'web'; did you mean 'web.web'?",
      "web: Pod web/client: spec.containers[0].env[1].value holds 'webb', but nothing makes service 'webb' in namespace 'web'; did you mean 'web.web'?",
    ]
  `);
});

test('what stands outside the layers, as the cluster says', async () => {
  const sink = defineCapability('sink', () => ({ url: 'http://sink.elsewhere.svc.cluster.local' }));
  const component = rendering('web', config('http://sink.elsewhere.svc.cluster.local/push'));
  const externals = [external(sink, { url: 'http://sink.elsewhere.svc.cluster.local' })];

  expect(await problemsOf(serviceAddressesResolve, [component], { externals })).toEqual([]);
});
