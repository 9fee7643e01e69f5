import { expect, test } from 'vitest';
import { modelOf, rendering } from '../../../test/tiny-cluster.ts';
import type { Manifest } from '../../model/plan.ts';
import { clusterModel } from '../cluster-model.ts';
import { drift } from './drift.ts';

/** What the rule says of an object that reaches a cluster without the render. */
async function problemsOf(object: Omit<Manifest, 'metadata'> & { metadata?: object }): Promise<string[]> {
  const { plan } = modelOf([rendering('web', '')]);
  const added = { ...object, metadata: { name: 'web', ...object.metadata } } as Manifest;
  const layers = plan.layers.map((layer) => ({
    ...layer,
    components: layer.components.map((component) =>
      component.name === 'web' ? { ...component, objects: [...component.objects, added] } : component,
    ),
  }));
  const { problems } = await drift.check(clusterModel({ ...plan, layers }));
  return problems.map(({ object: where, field, message }) => `${where}: ${field} ${message}`);
}

test('what is written untidily is tidy when it is rendered', async () => {
  const yaml = `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, creationTimestamp: null }
spec:
  replicas: 1
  selector: { matchLabels: { app: web }, matchExpressions: [] }
  template:
    metadata: { labels: { app: web }, annotations: { checked: true } }
    spec:
      tolerations: []
      containers:
        - name: web
          ports: [{ containerPort: 8080 }]
          resources: { requests: { cpu: 1000m, memory: 1024Mi }, limits: { memory: 1024Mi } }
          env: [{ name: DEBUG, value: false }]
---
apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: web }
spec: { secretName: web, duration: 2160h, issuerRef: { name: internal } }`;
  const model = modelOf([rendering('web', yaml)]);

  expect(await drift.check(model)).toEqual({
    checked: 2 + model.plan.layers.length + model.components.length + model.objects.length,
    problems: [],
  });
  expect(model.find('Certificate.cert-manager.io', 'web', 'web')?.object).toMatchObject({
    spec: { duration: '2160h0m0s' },
  });
});

test('a quantity that is written longer than the server writes it', async () => {
  const spec = { hard: { 'requests.memory': '8192Mi' } };

  expect(await problemsOf({ apiVersion: 'v1', kind: 'ResourceQuota', spec })).toMatchInlineSnapshot(`
    [
      "ResourceQuota web: spec.hard["requests.memory"] is "8192Mi", but the cluster gives back "8Gi", because the API server reads a quantity as a number and writes it back in its shortest form; write it so",
    ]
  `);
});

test('a field that only the server writes, and an empty one that it drops', async () => {
  expect(
    await problemsOf({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      data: {},
      metadata: { creationTimestamp: null },
      status: {},
    }),
  ).toMatchInlineSnapshot(`
    [
      "ConfigMap web: data is {}, but the cluster gives back nothing, because the API server leaves out what is empty where Go does, and writes the object back without it; leave it out",
      "ConfigMap web: metadata.creationTimestamp is null, but the cluster gives back nothing, because only the API server and controllers write it, and what Git says of it is lost; leave it out",
      "ConfigMap web: status is {}, but the cluster gives back nothing, because only the API server and controllers write it, and what Git says of it is lost; leave it out",
    ]
  `);
});

test('a default inside a list', async () => {
  const spec = { selector: {}, endpoints: [{ port: 'http', relabelings: [{ targetLabel: 'node' }] }] };

  expect(await problemsOf({ apiVersion: 'monitoring.coreos.com/v1', kind: 'ServiceMonitor', spec }))
    .toMatchInlineSnapshot(`
    [
      "ServiceMonitor web: spec.endpoints[0].relabelings[0].action is missing, but the cluster gives back "replace", because its definition gives this default, which the API server fills in; inside a list Argo CD compares the whole list; write it out",
    ]
  `);
});

test('a number where only texts go', async () => {
  expect(
    await problemsOf({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { annotations: { 'example.com/a': 1 } } }),
  ).toMatchInlineSnapshot(`
    [
      "ServiceAccount web: metadata.annotations["example.com/a"] is 1, but the cluster gives back "1", because the API server takes only texts here, and YAML turns numbers and booleans into others; write it so",
    ]
  `);
});

test('an ignored field of a kind that the component renders', async () => {
  const quota = 'apiVersion: v1\nkind: ResourceQuota\nmetadata: { name: web }\nspec: { hard: { pods: 1 } }';
  const ignoreDifferences = [{ reason: 'it counts', kind: 'ResourceQuota', jsonPointers: ['/spec/hard'] }];

  expect((await drift.check(modelOf([rendering('web', quota, { ignoreDifferences })]))).problems).toEqual([]);
});

test('an ignored field of a kind that the component does not render', async () => {
  const ignoreDifferences = [
    { reason: 'it scales', group: 'apps', kind: 'Deployment', jsonPointers: ['/spec/replicas'] },
  ];

  expect((await drift.check(modelOf([rendering('web', '', { ignoreDifferences })]))).problems).toMatchInlineSnapshot(`
    [
      {
        "component": "web",
        "field": "spec.ignoreDifferences",
        "message": "names Deployment, which the component does not render; remove it",
        "object": "Application",
      },
    ]
  `);
});
