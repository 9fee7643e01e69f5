import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../model/plan.ts';
import { canonicalChanges, canonicalObject } from './canonical-object.ts';

function object(apiVersion: string, kind: string, fields: Readonly<Record<string, unknown>>, metadata = {}): Manifest {
  return { apiVersion, kind, metadata: { name: 'web', ...metadata }, ...fields };
}

/** The spec of an object as it is written. */
function specOf(apiVersion: string, kind: string, spec: object): unknown {
  return canonicalObject(object(apiVersion, kind, { spec }))['spec'];
}

/** A pod spec as it is written in a Deployment. */
function podOf(pod: object): unknown {
  return (specOf('apps/v1', 'Deployment', { template: { spec: pod } }) as { template: { spec: unknown } }).template
    .spec;
}

describe('what every object has', () => {
  test('fields of the server are left out', () => {
    const given = object(
      'v1',
      'ServiceAccount',
      { status: {} },
      { creationTimestamp: null, uid: 'a', resourceVersion: '1', managedFields: [], labels: {}, annotations: {} },
    );

    expect(canonicalObject(given)).toEqual(object('v1', 'ServiceAccount', {}));
  });

  test('labels and annotations are texts', () => {
    const given = object('v1', 'ServiceAccount', {}, { labels: { a: true }, annotations: { 'a.b/c': 5, d: '' } });

    expect(canonicalObject(given).metadata).toEqual({
      name: 'web',
      labels: { a: 'true' },
      annotations: { 'a.b/c': '5', d: '' },
    });
  });

  test('an object that needs no change is the very same, and a change copies only what is around it', () => {
    const clean = object('v1', 'ConfigMap', { data: { a: '1' } });
    const dirty = object('v1', 'ConfigMap', { data: { a: 1 }, other: { b: 2 } });

    expect(canonicalObject(clean)).toBe(clean);
    expect(canonicalObject(dirty)['other']).toBe(dirty['other']);
    expect(dirty['data']).toEqual({ a: 1 });
  });

  test('a kind that nothing is known of keeps its fields', () => {
    const given = object('example.com/v1', 'Thing', { spec: { cpu: '1000m', list: [], port: '80' } });

    expect(canonicalObject(given)).toBe(given);
  });
});

describe('pods', () => {
  test('quantities', () => {
    expect(
      podOf({
        containers: [{ name: 'a', resources: { requests: { cpu: '1000m', memory: '1024Mi' }, limits: { cpu: 2 } } }],
        volumes: [{ name: 'a', emptyDir: { sizeLimit: '2048Mi' } }],
      }),
    ).toEqual({
      containers: [{ name: 'a', resources: { requests: { cpu: '1', memory: '1Gi' }, limits: { cpu: '2' } } }],
      volumes: [{ name: 'a', emptyDir: { sizeLimit: '2Gi' } }],
    });
  });

  test('what looks like a quantity and is none stays', () => {
    const pod = { containers: [{ name: 'a', args: ['1000m', '1024Mi'], env: [{ name: 'SIZE', value: '1024Mi' }] }] };

    expect(podOf(pod)).toBe(podOf(pod));
    expect(podOf(pod)).toEqual(pod);
  });

  test('ports', () => {
    expect(
      podOf({
        containers: [
          {
            name: 'a',
            ports: [{ containerPort: '8080' }, { containerPort: 53, protocol: 'udp' }],
            livenessProbe: { httpGet: { port: '8080' } },
            readinessProbe: { tcpSocket: { port: 'http' } },
          },
        ],
      }),
    ).toEqual({
      containers: [
        {
          name: 'a',
          ports: [
            { containerPort: 8080, protocol: 'TCP' },
            { containerPort: 53, protocol: 'UDP' },
          ],
          livenessProbe: { httpGet: { port: 8080 } },
          readinessProbe: { tcpSocket: { port: 'http' } },
        },
      ],
    });
  });

  test('values of variables are texts, and an empty one is none', () => {
    expect(
      podOf({
        containers: [
          {
            name: 'a',
            env: [
              { name: 'A', value: 0 },
              { name: 'B', value: '' },
              { name: 'C', valueFrom: { resourceFieldRef: { resource: 'limits.cpu' } } },
            ],
          },
        ],
      }),
    ).toEqual({
      containers: [
        {
          name: 'a',
          env: [
            { name: 'A', value: '0' },
            { name: 'B' },
            { name: 'C', valueFrom: { resourceFieldRef: { resource: 'limits.cpu', divisor: '0' } } },
          ],
        },
      ],
    });
  });

  test('empty lists go, and what says something by being empty stays', () => {
    expect(
      podOf({
        containers: [{ name: 'a', command: [], volumeMounts: [], securityContext: {}, resources: { limits: {} } }],
        volumes: [{ name: 'a', emptyDir: {} }],
        tolerations: [],
        nodeSelector: {},
        hostNetwork: false,
        securityContext: {},
        automountServiceAccountToken: false,
        terminationGracePeriodSeconds: 0,
      }),
    ).toEqual({
      containers: [{ name: 'a', securityContext: {}, resources: {} }],
      volumes: [{ name: 'a', emptyDir: {} }],
      securityContext: {},
      automountServiceAccountToken: false,
      terminationGracePeriodSeconds: 0,
    });
  });

  test('pods of a job on a schedule are pods, too', () => {
    const job = (cpu: string) => ({
      jobTemplate: { spec: { template: { spec: { containers: [{ name: 'a', resources: { requests: { cpu } } }] } } } },
    });

    expect(specOf('batch/v1', 'CronJob', job('1000m'))).toEqual(job('1'));
  });
});

describe('kinds of Kubernetes', () => {
  test('claims of a StatefulSet say what the server fills in', () => {
    const claim = { metadata: { name: 'data' }, spec: { resources: { requests: { storage: '1024Mi' } } } };

    expect(specOf('apps/v1', 'StatefulSet', { volumeClaimTemplates: [{ ...claim, status: {} }] })).toEqual({
      volumeClaimTemplates: [
        {
          apiVersion: 'v1',
          kind: 'PersistentVolumeClaim',
          metadata: { name: 'data' },
          spec: { resources: { requests: { storage: '1Gi' } }, volumeMode: 'Filesystem' },
        },
      ],
    });
  });

  test('a policy that lets nobody through still says so', () => {
    const spec = { podSelector: {}, policyTypes: ['Ingress', 'Egress'], ingress: [], egress: [] };

    expect(specOf('networking.k8s.io/v1', 'NetworkPolicy', spec)).toBe(spec);
  });

  test('a selector of everything stays, without its empty parts', () => {
    expect(
      specOf('networking.k8s.io/v1', 'NetworkPolicy', {
        podSelector: { matchLabels: {} },
        ingress: [{ from: [{ namespaceSelector: { matchLabels: {} } }], ports: [{ port: '80' }] }, { from: [] }],
      }),
    ).toEqual({
      podSelector: {},
      ingress: [{ from: [{ namespaceSelector: {} }], ports: [{ port: 80, protocol: 'TCP' }] }, {}],
    });
  });

  test('a Service', () => {
    expect(
      specOf('v1', 'Service', {
        selector: { app: 1 },
        ports: [{ port: '80', targetPort: 'http', nodePort: 0 }],
        publishNotReadyAddresses: false,
        externalIPs: [],
      }),
    ).toEqual({ selector: { app: '1' }, ports: [{ port: 80, targetPort: 'http', protocol: 'TCP' }] });
  });

  test('rules of a role stay when they are none', () => {
    const role = object('rbac.authorization.k8s.io/v1', 'ClusterRole', { rules: [] });

    expect(canonicalObject(role)).toBe(role);
  });

  test('a quota counts in quantities', () => {
    expect(specOf('v1', 'ResourceQuota', { hard: { pods: 20, 'requests.memory': '8192Mi' } })).toEqual({
      hard: { pods: '20', 'requests.memory': '8Gi' },
    });
  });

  test('the CPU comes last of the metrics of an autoscaler', () => {
    const metric = (name: string, type = 'Utilization') => ({ type: 'Resource', resource: { name, target: { type } } });
    const spec = { metrics: [metric('cpu'), metric('memory')] };

    expect(specOf('autoscaling/v2', 'HorizontalPodAutoscaler', spec)).toEqual({
      metrics: [metric('memory'), metric('cpu')],
    });
    expect(specOf('autoscaling/v2', 'HorizontalPodAutoscaler', { metrics: [metric('memory'), metric('cpu')] })).toEqual(
      {
        metrics: [metric('memory'), metric('cpu')],
      },
    );
  });
});

describe('custom resources', () => {
  test('defaults of a definition stand inside lists, and only there', () => {
    const monitor = (action: object) => ({
      endpoints: [{ port: 'http', relabelings: [{ targetLabel: 'node', ...action }] }],
    });

    expect(specOf('monitoring.coreos.com/v1', 'ServiceMonitor', monitor({}))).toEqual(monitor({ action: 'replace' }));
    expect(specOf('postgresql.cnpg.io/v1', 'Cluster', { managed: { roles: [{ name: 'a' }] } })).toEqual({
      managed: { roles: [{ name: 'a', connectionLimit: -1, ensure: 'present', inherit: true }] },
    });
  });

  test('durations are written as Go does', () => {
    expect(specOf('cert-manager.io/v1', 'Certificate', { duration: '2160h', renewBefore: '720h' })).toEqual({
      duration: '2160h0m0s',
      renewBefore: '720h0m0s',
    });
    expect(
      specOf('opentelemetry.io/v1beta1', 'OpenTelemetryCollector', {
        config: { exporters: { otlp: { timeout: '60s' } } },
        targetAllocator: { prometheusCR: { scrapeInterval: '60s' } },
      }),
    ).toEqual({
      config: { exporters: { otlp: { timeout: '60s' } } },
      targetAllocator: { prometheusCR: { scrapeInterval: '1m0s' } },
    });
  });

  test('Tekton finds its defaults', () => {
    expect(
      specOf('tekton.dev/v1', 'Task', {
        params: [{ name: 'a' }, { name: 'b', default: [] }, { name: 'c', properties: {} }, { name: 'd', default: 'x' }],
        steps: [{ name: 'a', timeout: '1h' }],
      }),
    ).toEqual({
      params: [
        { name: 'a', type: 'string' },
        { name: 'b', default: [], type: 'array' },
        { name: 'c', properties: {}, type: 'object' },
        { name: 'd', default: 'x', type: 'string' },
      ],
      steps: [{ name: 'a', timeout: '1h0m0s', computeResources: {} }],
    });
  });

  test('what a template of Tekton holds belongs to nobody yet', () => {
    const spec = { resourcetemplates: [{ kind: 'PipelineRun', spec: { timeouts: { pipeline: '45m' }, params: [] } }] };

    expect(specOf('triggers.tekton.dev/v1beta1', 'TriggerTemplate', spec)).toBe(spec);
  });

  test('an Application is written as Argo CD does', () => {
    expect(
      specOf('argoproj.io/v1alpha1', 'Application', {
        source: { repoURL: 'https://git.example.com', path: 'a', helm: { skipCrds: false, valueFiles: [] } },
        syncPolicy: { automated: { prune: false, selfHeal: true }, syncOptions: [] },
        ignoreDifferences: [{ group: '', kind: 'Secret', jsonPointers: ['/data'] }],
      }),
    ).toEqual({
      source: { repoURL: 'https://git.example.com', path: 'a', helm: {} },
      syncPolicy: { automated: { selfHeal: true } },
      ignoreDifferences: [{ kind: 'Secret', jsonPointers: ['/data'] }],
    });
  });

  test('a generator has the empty template that its controller gives it', () => {
    expect(specOf('argoproj.io/v1alpha1', 'ApplicationSet', { generators: [{ git: { repoURL: 'a' } }] })).toEqual({
      generators: [{ git: { repoURL: 'a', template: { metadata: {}, spec: { destination: {}, project: '' } } } }],
    });
  });
});

test('each change names its field, and the reason of its rule', () => {
  const given = object(
    'apps/v1',
    'Deployment',
    { spec: { template: { spec: { containers: [{ name: 'a', ports: [{ containerPort: '80' }] }], volumes: [] } } } },
    { annotations: { 'example.com/a': 1 } },
  );

  expect(canonicalChanges(given).map(({ field, before, after }) => [field, before, after])).toEqual([
    ['metadata.annotations["example.com/a"]', 1, '1'],
    ['spec.template.spec.containers[0].ports[0].containerPort', '80', 80],
    ['spec.template.spec.containers[0].ports[0].protocol', undefined, 'TCP'],
    ['spec.template.spec.volumes', [], undefined],
  ]);
  expect(canonicalChanges(given)[1]!.rule.reason).toBe(
    'the API server takes a number for a port and refuses its digits as a name',
  );
});
