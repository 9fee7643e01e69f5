import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInKinds } from './built-in-kind.ts';
import { validateObject, validateObjects } from './index.ts';
import { objectKind } from './object-kind.ts';

const deployment = (pod: Record<string, unknown>, others: Record<string, unknown> = {}) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', namespace: 'shop' },
  spec: {
    selector: { matchLabels: { app: 'web' } },
    template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'web', image: 'web:1' }], ...pod } },
    ...others,
  },
});

const monitor = (spec: Record<string, unknown>) => ({
  apiVersion: 'monitoring.coreos.com/v1',
  kind: 'ServiceMonitor',
  metadata: { name: 'web', namespace: 'shop' },
  spec: { selector: {}, endpoints: [{ port: 'http' }], ...spec },
});

const application = (spec: Record<string, unknown>) => ({
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Application',
  metadata: { name: 'web', namespace: 'argocd' },
  spec: {
    project: 'default',
    destination: { name: 'in-cluster' },
    source: { repoURL: 'https://g', path: 'a' },
    ...spec,
  },
});

const configMap = (metadata: Record<string, unknown>) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'web', namespace: 'shop', ...metadata },
});

test('a valid built-in object has no problems', async () => {
  expect(await validateObject(deployment({ nodeSelector: { 'kubernetes.io/arch': 'arm64' } }))).toEqual([]);
});

test('an unknown field of a built-in kind fails, however deep', async () => {
  const container = { name: 'web', image: 'web:1', livenessProbe: { httpGet: { path: '/', prot: 80, port: 80 } } };
  expect(await validateObject(deployment({ containers: [container] }, { replica: 2 }))).toMatchInlineSnapshot(`
    [
      "Deployment/web: spec.replica is unknown; did you mean 'replicas'?",
      "Deployment/web: spec.template.spec.containers[0].livenessProbe.httpGet.prot is unknown; did you mean 'port'?",
    ]
  `);
});

test('free maps of built-in kinds take any key', async () => {
  const annotated = configMap({ labels: { anything: 'x' }, annotations: { 'example.com/any': 'text, long and free' } });
  expect(await validateObject({ ...annotated, data: { 'any.key': 'x' } })).toEqual([]);
});

test('an empty volume has no fields to know', async () => {
  expect(await validateObject(deployment({ volumes: [{ name: 'tmp', emptyDir: {} }] }))).toEqual([]);
});

test('an object that is used in two places is checked in both', async () => {
  const shared = { name: 'web', image: 'web:1', imagePullPolice: 'Always' };
  expect(await validateObject(deployment({ containers: [shared], initContainers: [shared] }))).toMatchInlineSnapshot(`
    [
      "Deployment/web: spec.template.spec.containers[0].imagePullPolice is unknown; did you mean 'imagePullPolicy'?",
      "Deployment/web: spec.template.spec.initContainers[0].imagePullPolice is unknown; did you mean 'imagePullPolicy'?",
    ]
  `);
});

test('a wrong type, a wrong choice and a missing field of a built-in kind are named', async () => {
  const container = { image: 'web:1', ports: [{ containerPort: '80', protocol: 'tcp' }] };
  expect(await validateObject(deployment({ containers: [container] }))).toMatchInlineSnapshot(`
    [
      "Deployment/web: spec.template.spec.containers[0].name is missing; add it",
      "Deployment/web: spec.template.spec.containers[0].ports[0].containerPort is '80'; give a whole number",
      "Deployment/web: spec.template.spec.containers[0].ports[0].protocol is 'tcp'; did you mean 'TCP'?",
    ]
  `);
});

test('a union of a built-in kind gives one message', async () => {
  const service = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'web', namespace: 'shop' },
    spec: { ports: [{ port: 80, targetPort: { name: 'http' } }] },
  };
  expect(await validateObject(service)).toMatchInlineSnapshot(`
    [
      "Service/web: spec.ports[0].targetPort is a map; give a string or a whole number",
    ]
  `);
});

test('a quantity with a unit that Kubernetes does not know fails', async () => {
  const resources = { requests: { memory: '1d' }, limits: { memory: '256MB' } };
  expect(await validateObject(deployment({ containers: [{ name: 'web', image: 'web:1', resources }] })))
    .toMatchInlineSnapshot(`
    [
      "Deployment/web: spec.template.spec.containers[0].resources.limits.memory is '256MB'; write it like '50m', '2' or '128Mi'",
      "Deployment/web: spec.template.spec.containers[0].resources.requests.memory is '1d'; write it like '50m', '2' or '128Mi'",
    ]
  `);
});

test('fields that came after Kubernetes 1.34 fail', async () => {
  const pod = { schedulingGroup: {}, tolerations: [{ key: 'speed', operator: 'Gt', value: '3' }] };
  expect(await validateObject(deployment(pod))).toMatchInlineSnapshot(`
    [
      "Deployment/web: spec.template.spec.schedulingGroup is unknown to Kubernetes 1.34; leave it out",
      "Deployment/web: spec.template.spec.tolerations[0].operator is 'Gt'; use 'Exists' or 'Equal'",
    ]
  `);
});

test('a priority class may have a description', async () => {
  const priority = {
    apiVersion: 'scheduling.k8s.io/v1',
    kind: 'PriorityClass',
    metadata: { name: 'high' },
    value: 1000,
  };
  expect(await validateObject({ ...priority, description: 'Databases.' })).toEqual([]);
  expect(await validateObject({ ...priority, description: 3 })).toMatchInlineSnapshot(`
    [
      "PriorityClass/high: description is 3; give a string",
    ]
  `);
});

test('the schemas inside a CustomResourceDefinition are not taken for labels and quantities', async () => {
  const properties = {
    limits: { type: 'object', properties: { memory: { type: 'string', description: 'How much.' } } },
  };
  const definition = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'things.example.com' },
    spec: {
      group: 'example.com',
      scope: 'Namespaced',
      names: { kind: 'Thing', plural: 'things' },
      versions: [
        {
          name: 'v1',
          served: true,
          storage: true,
          additionalPrinterColumns: [{ name: 'Age', type: 'date', jsonPath: '.a', description: 'Since when.' }],
          schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true, properties } },
        },
      ],
    },
  };
  expect(await validateObject(definition)).toEqual([]);
});

test('a value of the wrong form names the right one', async () => {
  expect(await validateObject(monitor({ endpoints: [{ port: 'http', interval: '30 s' }] }))).toMatchInlineSnapshot(`
    [
      "ServiceMonitor/web: spec.endpoints[0].interval is '30 s'; write it like '30s', '5m' or '1h30m'",
    ]
  `);
});

test('an empty list where one entry is needed', async () => {
  expect(await validateObject(monitor({ endpoints: [] }))).toMatchInlineSnapshot(`
    [
      "ServiceMonitor/web: spec.endpoints is an empty list; give at least 1 entry",
    ]
  `);
});

test('a scalar where a string belongs should be quoted', async () => {
  expect(await validateObject(monitor({ selector: { matchLabels: { enabled: true } } }))).toMatchInlineSnapshot(`
    [
      "ServiceMonitor/web: spec.selector.matchLabels.enabled is true; quote it, to give a string",
    ]
  `);
});

test('keys that exclude each other, and keys of which one is needed', async () => {
  const spec = { destination: {}, source: { repoURL: 'https://g', path: 'a', chart: 'b' } };
  expect(await validateObject(application(spec))).toMatchInlineSnapshot(`
    [
      "Application/web: spec.destination has none of 'server', 'name'; give one",
      "Application/web: spec.source has 'path' and 'chart', which exclude each other; keep one",
    ]
  `);
});

test('a sync option that Argo CD would ignore fails', async () => {
  const syncPolicy = { automated: {}, syncOptions: ['CreateNamespace', 'ServerSideApply=true', 'PruneLast=ture'] };
  expect(await validateObject(application({ syncPolicy }))).toMatchInlineSnapshot(`
    [
      "Application/web: spec.syncPolicy.syncOptions[0] is 'CreateNamespace'; did you mean 'CreateNamespace=true'?",
      "Application/web: spec.syncPolicy.syncOptions[2] is 'PruneLast=ture'; did you mean 'PruneLast=true'?",
    ]
  `);
});

test('allowEmpty is no sync option', async () => {
  const [problem] = await validateObject(application({ syncPolicy: { syncOptions: ['allowEmpty=true'] } }));
  expect(problem).toMatch(
    /^Application\/web: spec\.syncPolicy\.syncOptions\[0\] is 'allowEmpty=true'; use 'ApplyOutOf/,
  );
});

test('the annotations that Argo CD reads are closed sets too', async () => {
  const annotations = {
    'argocd.argoproj.io/sync-options': 'Prune=flase, ServerSideApply=true',
    'argocd.argoproj.io/hook': 'PreSynch',
    'argocd.argoproj.io/sync-wave': 'first',
    'argocd.argoproj.io/sync-waves': '1',
  };
  expect(await validateObject(configMap({ annotations }))).toMatchInlineSnapshot(`
    [
      "ConfigMap/web: metadata.annotations['argocd.argoproj.io/sync-options'] is 'Prune=flase'; did you mean 'Prune=false'?",
      "ConfigMap/web: metadata.annotations['argocd.argoproj.io/hook'] is 'PreSynch'; did you mean 'PreSync'?",
      "ConfigMap/web: metadata.annotations['argocd.argoproj.io/sync-wave'] is 'first'; give a whole number",
      "ConfigMap/web: metadata.annotations['argocd.argoproj.io/sync-waves'] is unknown; did you mean 'argocd.argoproj.io/sync-wave'?",
    ]
  `);
});

test('Kubernetes types inside a custom resource are checked as such', async () => {
  const cluster = {
    apiVersion: 'postgresql.cnpg.io/v1',
    kind: 'Cluster',
    metadata: { name: 'web-db', namespace: 'shop' },
    spec: {
      instances: 0,
      affinity: { tolerations: [{ kye: 'arm', effect: 'NoRun' }] },
      resources: { requests: { memory: '1x' } },
    },
  };
  expect(await validateObject(cluster)).toMatchInlineSnapshot(`
    [
      "Cluster/web-db: spec.resources.requests.memory is '1x'; write it like '50m', '2' or '128Mi'",
      "Cluster/web-db: spec.instances is 0; the least is 1",
      "Cluster/web-db: spec.affinity.tolerations[0].effect is 'NoRun'; use 'NoExecute', 'NoSchedule' or 'PreferNoSchedule'",
      "Cluster/web-db: spec.affinity.tolerations[0].kye is unknown; did you mean 'key'?",
    ]
  `);
});

test('null is no value', async () => {
  expect(await validateObject({ ...configMap({ labels: null }), data: { a: null } })).toMatchInlineSnapshot(`
    [
      "ConfigMap/web: data.a is null; leave it out, or write {} for an empty map",
      "ConfigMap/web: metadata.labels is null; leave it out, or write {} for an empty map",
    ]
  `);
});

test('labels keep to the rules of Kubernetes, in pod templates too', async () => {
  const object = deployment({});
  object.spec.template.metadata.labels = { app: 'web', 'a b': 'x', tier: 'front end' } as { app: string };
  expect(await validateObject(object)).toMatchInlineSnapshot(`
    [
      "Deployment/web: spec.template.metadata.labels['a b'] is no label or annotation key; use 'name' or 'domain/name' of letters, digits, '-', '_' and '.'",
      "Deployment/web: spec.template.metadata.labels.tier is 'front end'; use at most 63 letters, digits, '-', '_' and '.', with a letter or digit at both ends",
    ]
  `);
});

test('labels in the free parts of a custom resource are left alone', async () => {
  const template = { apiVersion: 'v1', kind: 'Pod', metadata: { labels: { ref: '$(tt.params.ref)' } } };
  const object = {
    apiVersion: 'triggers.tekton.dev/v1beta1',
    kind: 'TriggerTemplate',
    metadata: { name: 'web', namespace: 'ci' },
    spec: { resourcetemplates: [template] },
  };
  expect(await validateObject(object)).toEqual([]);
});

test.each([
  ['v1', 'Service', '1web'],
  ['v1', 'Namespace', 'web.shop'],
  ['v1', 'Secret', 'Web_Shop'],
  ['batch/v1', 'CronJob', 'x'.repeat(53)],
])('%s %s may not be called %s', async (apiVersion, kind, name) => {
  const problems = await validateObject({ apiVersion, kind, metadata: { name, namespace: 'shop' } });
  expect(problems.join()).toContain('metadata.name is ');
});

test('a role may be called what a DNS name cannot', async () => {
  const role = { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: { name: 'system:reader' } };
  expect(await validateObject({ ...role, rules: [] })).toEqual([]);
});

test('a name is needed', async () => {
  expect(await validateObject({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { namespace: 'shop' } }))
    .toMatchInlineSnapshot(`
    [
      "ConfigMap/(no name): metadata.name is missing; add it",
    ]
  `);
});

test('a namespaced object needs a namespace and a cluster-wide one must not have one', async () => {
  const metadata = { name: 'web' };
  expect(await validateObject({ apiVersion: 'v1', kind: 'ConfigMap', metadata })).toMatchInlineSnapshot(`
    [
      "ConfigMap/web: metadata.namespace is missing; add it, as every ConfigMap lives in a namespace",
    ]
  `);
  expect(await validateObject({ apiVersion: 'v1', kind: 'Namespace', metadata: { ...metadata, namespace: 'a' } }))
    .toMatchInlineSnapshot(`
    [
      "Namespace/web: metadata.namespace is 'a'; leave it out, as a Namespace belongs to the whole cluster",
    ]
  `);
});

test('a kind without a schema is a problem', async () => {
  const metadata = { name: 'web' };
  const problems = await Promise.all([
    validateObject({ apiVersion: 'example.com/v1', kind: 'Thing', metadata }),
    validateObject({ apiVersion: 'monitoring.coreos.com/v1', kind: 'ServiceMonitr', metadata }),
    validateObject({ apiVersion: 'extensions/v1beta1', kind: 'Ingress', metadata }),
  ]);
  expect(problems.flat()).toMatchInlineSnapshot(`
    [
      "Thing/web: no schema for kind Thing in apiVersion example.com/v1; add one to common-chart/src/crds",
      "ServiceMonitr/web: no schema for kind ServiceMonitr in apiVersion monitoring.coreos.com/v1; did you mean 'ServiceMonitor'?",
      "Ingress/web: no schema for kind Ingress in apiVersion extensions/v1beta1; use apiVersion networking.k8s.io/v1",
    ]
  `);
});

test('what is no object says so', async () => {
  const problems = await Promise.all([validateObject(null), validateObject([]), validateObject({ kind: 'Pod' })]);
  expect(problems.flat()).toMatchInlineSnapshot(`
    [
      "the document is null; give a map with apiVersion, kind and metadata",
      "the document is an empty list; give a map with apiVersion, kind and metadata",
      "Pod/(no name): apiVersion is missing; add it",
    ]
  `);
});

test('many objects are counted and their problems name the file', async () => {
  const objects = [
    { file: 'shop/web/deployment-web.yaml', object: deployment({}) },
    { file: 'shop/web/config-map-web.yaml', object: { ...configMap({}), dat: {} } },
    {
      file: 'shop/web/thing-web.yaml',
      object: { apiVersion: 'example.com/v1', kind: 'Thing', metadata: { name: 'web' } },
    },
  ];
  expect(await validateObjects(objects)).toMatchInlineSnapshot(`
    {
      "problems": [
        "shop/web/config-map-web.yaml: ConfigMap/web: dat is unknown; did you mean 'data'?",
        "shop/web/thing-web.yaml: Thing/web: no schema for kind Thing in apiVersion example.com/v1; add one to common-chart/src/crds",
      ],
      "skipped": 1,
      "validated": 2,
    }
  `);
});

test('every built-in kind of the table has a schema', async () => {
  for (const id of builtInKinds.keys()) expect(await objectKind(id), id).toMatchObject({ isBuiltIn: true });
});

const ids = [...builtInKinds.keys()].filter((id) => /Deployment|Service$|Ingress$|CustomResource/.test(id));
const anyIds = fc.constantFrom(
  ...ids,
  'argoproj.io/v1alpha1/Application',
  'postgresql.cnpg.io/v1/Cluster',
  'v1/constructor',
);

test('nothing that JSON can hold makes it throw', async () => {
  await fc.assert(
    fc.asyncProperty(anyIds, fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), async (id, metadata, spec, anything) => {
      const slash = id.lastIndexOf('/');
      const object = { apiVersion: id.slice(0, slash), kind: id.slice(slash + 1), metadata, spec };
      expect(await validateObject(object)).toBeInstanceOf(Array);
      expect(await validateObject(anything)).not.toEqual([]);
    }),
  );
});

test('nothing that JSON can hold makes it throw where a field is expected', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (pod, endpoint) => {
      const object = deployment({ containers: [pod], affinity: pod, volumes: pod });
      expect(await validateObject(object)).toBeInstanceOf(Array);
      expect(await validateObject(monitor({ endpoints: [endpoint], selector: endpoint }))).toBeInstanceOf(Array);
    }),
  );
});
