import { describe, expect, test } from 'vitest';
import { problemsOf, render, renderDeployment, renderKind, renderPod } from '../../test/rendered-values.ts';

const image = { registry: 'r.io', repository: 'web-apps/shop', tag: '1' };
const labels = (app: string) => ({ app, 'app.kubernetes.io/instance': 'shop' });

/** What the single form calls its objects, and what a component calls them. */
const full = {
  image: { ...image, pullPolicy: 'IfNotPresent' },
  replicaCount: 2,
  ports: [
    { name: 'http', containerPort: 8080 },
    { name: 'grpc', containerPort: 9090 },
  ],
  podSecurityContext: { runAsNonRoot: true },
  securityContext: { allowPrivilegeEscalation: false },
  service: { type: 'NodePort', annotations: { a: '1' }, ports: [{ name: 'http', port: 80, targetPort: 'http' }] },
  ingress: {
    hosts: [{ host: 'shop.example.com', paths: [{ path: '/', pathType: 'Prefix' }] }],
    annotations: { b: 'true' },
  },
  middleware: { enabled: true, stripPrefix: { prefixes: ['/api'] } },
  healthCheck: {
    port: 'grpc',
    livenessProbe: { path: '/live', timeoutSeconds: 5 },
    startupProbe: { periodSeconds: 2 },
  },
  env: [{ name: 'A', value: '1' }],
  initContainers: [{ name: 'migrate', useMainImage: true }],
  strategy: { rollingUpdate: { maxSurge: 0 } },
  affinity: { nodeAffinity: { a: 1 } },
  volumes: [{ name: 'cache', emptyDir: {} }],
  volumeMounts: [{ name: 'cache', mountPath: '/cache' }],
  priorityClassName: 'high-priority',
};

const workloadKinds = ['Deployment', 'Service', 'Ingress', 'Middleware'];
const withoutLabels = (common: unknown) =>
  render(common)
    .filter(({ kind }) => workloadKinds.includes(kind))
    .map((object) => ({ ...object, metadata: { ...object.metadata, labels: undefined } }));

describe('components', () => {
  test('a component is the single form in a list: the same keys, the same defaults', () => {
    expect(withoutLabels({ components: [{ name: 'web', ...full }] })).toEqual(withoutLabels({ name: 'web', ...full }));
    const small = { image, ingress: {} };
    expect(withoutLabels({ components: [{ name: 'web', ...small }] })).toEqual(
      withoutLabels({ name: 'web', ...small }),
    );
  });

  test('its objects carry its own name and the label of the release', () => {
    const objects = render({
      name: 'shop',
      components: [
        { name: 'web', ...full },
        { name: 'api', image },
      ],
    });
    expect(objects.map(({ kind, metadata }) => [kind, metadata.name, metadata.labels])).toEqual([
      ['Deployment', 'web', labels('web')],
      ['Deployment', 'api', labels('api')],
      ['Service', 'web', labels('web')],
      ['Service', 'api', labels('api')],
      ['Ingress', 'web-ingress', undefined],
      ['Middleware', 'web-middleware', labels('web')],
    ]);
  });

  test('with components the keys of the single form render nothing', () => {
    const common = { ...full, replicaCount: 7, components: [{ name: 'web', image, service: { enabled: false } }] };
    expect(render(common).map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual(['Deployment web']);
    expect(renderDeployment(common).spec.replicas).toBe(1);
  });

  test('an empty list is the single form', () => {
    expect(renderDeployment({ components: [] }).metadata.name).toBe('shop');
    expect(renderDeployment({ components: null }).metadata.name).toBe('shop');
  });

  test('a component that does not ask for an Ingress has none', () => {
    expect(renderKind('Ingress', { components: [{ name: 'web', image }] })).toEqual([]);
  });

  test('false means false', () => {
    const off = { deployment: { enabled: false }, service: { enabled: false }, ingress: { enabled: false } };
    expect(render({ components: [{ name: 'web', image, ...off }] })).toEqual([]);
  });

  test('a given 0 or empty map is kept, a null or an empty text is not given', () => {
    const zero = {
      replicaCount: 0,
      revisionHistoryLimit: 0,
      strategy: { rollingUpdate: { maxSurge: 0 } },
      resources: {},
    };
    const { spec } = renderDeployment({ components: [{ name: 'web', image, ...zero }] });
    expect(spec).toMatchObject({
      replicas: 0,
      revisionHistoryLimit: 0,
      strategy: { rollingUpdate: { maxUnavailable: 0, maxSurge: 0 } },
    });
    expect(spec.template.spec.containers[0]?.['resources']).toEqual({});
    const blank = {
      replicaCount: null,
      revisionHistoryLimit: '',
      containerPort: null,
      service: { type: '', port: null },
    };
    expect(render({ components: [{ name: 'web', image, ...blank }] })).toEqual(
      render({ components: [{ name: 'web', image }] }),
    );
  });

  test('null in place of a map takes it away', () => {
    const none = { strategy: null, affinity: null, healthCheck: null, resources: null, service: null };
    const objects = render({ components: [{ name: 'web', image, ...none }] });
    expect(objects).toHaveLength(1);
    expect(objects[0]?.['spec']).toEqual({
      replicas: 1,
      revisionHistoryLimit: 3,
      selector: { matchLabels: { app: 'web' } },
      template: {
        metadata: { labels: { app: 'web' } },
        spec: {
          containers: [
            {
              name: 'web',
              image: 'r.io/web-apps/shop:1',
              imagePullPolicy: 'Always',
              ports: [{ containerPort: 3000, protocol: 'TCP' }],
            },
          ],
          restartPolicy: 'Always',
        },
      },
    });
  });

  test('its account is created under its own name, and the rights at the top do not reach it', () => {
    const rbac = { enabled: true, serviceAccount: { create: true } };
    const components = [
      { name: 'web', image, service: null, rbac },
      { name: 'api', image, service: null },
    ];
    const accounts = renderKind('ServiceAccount', { components });
    expect(accounts).toEqual([
      { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'web', labels: labels('web') } },
    ]);
    expect(renderPod({ components })['serviceAccountName']).toBe('web');
    expect(renderPod({ rbac, components: [components[1]] })['serviceAccountName']).toBeUndefined();
  });

  test('an account that the top creates is not created twice', () => {
    const rbac = { enabled: true, serviceAccount: { create: true, name: 'clerk' } };
    const accounts = renderKind('ServiceAccount', {
      rbac,
      components: [
        { name: 'web', image, rbac },
        { name: 'api', image, rbac },
      ],
    });
    expect(accounts.map(({ metadata }) => metadata.labels?.['app'])).toEqual(['shop']);
  });
});

describe('additional deployments', () => {
  test('they stand beside the single form', () => {
    const additionalDeployments = [
      { name: 'worker', image, service: { enabled: false }, healthCheck: { enabled: false } },
    ];
    const objects = render({ ingress: { enabled: false }, additionalDeployments });
    expect(objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual([
      'Deployment shop',
      'Deployment worker',
      'Service shop',
    ]);
    expect(objects[1]?.metadata.labels).toEqual(labels('worker'));
  });

  test('they stand beside components, and bring their secrets', () => {
    const additionalDeployments = [{ name: 'worker', image, vaultStaticSecrets: [{ name: 'w', path: 'p' }] }];
    const objects = render({ components: [{ name: 'web', image }], additionalDeployments });
    expect(objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual([
      'Deployment web',
      'Deployment worker',
      'Service web',
      'Service worker',
      'VaultStaticSecret w',
    ]);
  });

  test('one of the name of the app is a problem', () => {
    expect(problemsOf({ additionalDeployments: [{ name: 'shop', image }] })).toMatchInlineSnapshot(`
      "Deployment 'shop' is declared twice; give one of them another name
      Service 'shop' is declared twice; give one of them another name"
    `);
  });
});
