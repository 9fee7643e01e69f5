import { type Manifest, layerLayout } from '@lumie-infra/common-chart';
import { describe, expect, test } from 'vitest';
import { appsWith, planWebApps, problemsOf, webAppSetOf } from './plan-web-apps.ts';

const shop = `common:
  image: { repository: web-apps/shop, tag: 4f2a91c0 }
  ingress:
    hosts:
      - host: shop
        paths: [{ path: /, pathType: Prefix }]
`;

function appOf(files: Readonly<Record<string, string>>, app: string, options: object = {}) {
  const { objects } = webAppSetOf(planWebApps(appsWith(files, false), options));
  return (kind: string, name: string): Manifest | undefined =>
    objects.find(
      ({ kind: own, metadata }) =>
        own === kind && metadata.name === name && (kind === 'Namespace' || metadata.namespace === app),
    );
}

describe('a web app', () => {
  test('is one more file, and nothing else', () => {
    const before = planWebApps(appsWith({}));
    const after = planWebApps(appsWith({ 'shop.yaml': shop }));
    const filesOf = (plan: typeof before) =>
      layerLayout(
        plan,
        plan.layers.find(({ name }) => name === 'web-apps')!,
      ).map(({ path, content }) => `${path}\n${content}`);
    const known = new Set(filesOf(before));

    const added = filesOf(after).filter((file) => !known.has(file));

    expect(added.map((file) => file.split('\n')[0])).toEqual([
      'web-apps/apps/shop/deployment-shop.yaml',
      'web-apps/apps/shop/ingress-shop-ingress.yaml',
      'web-apps/apps/shop/limitrange-defaults.yaml',
      'web-apps/apps/shop/namespace-shop.yaml',
      'web-apps/apps/shop/networkpolicy-ingress.yaml',
      'web-apps/apps/shop/probe-shop-ingress.yaml',
      'web-apps/apps/shop/resourcequota-quota.yaml',
      'web-apps/apps/shop/service-shop.yaml',
    ]);
    expect(filesOf(after)).toHaveLength(known.size + added.length);
  });

  test('is found by the ApplicationSet in the folder that it is rendered to', () => {
    const { objects } = webAppSetOf(planWebApps());

    expect(objects.find(({ kind }) => kind === 'ApplicationSet')).toMatchObject({
      metadata: { name: 'web-apps', namespace: 'argocd' },
      spec: {
        generators: [{ git: { revision: 'rendered', directories: [{ path: 'web-apps/apps/*' }] } }],
        template: {
          spec: { source: { path: '{{ .path.path }}' }, destination: { namespace: '{{ .path.basename }}' } },
        },
      },
    });
  });

  test('gets a certificate and is probed under its host', () => {
    const object = appOf({ 'shop.yaml': shop }, 'shop');

    expect(object('Ingress', 'shop-ingress')).toMatchObject({
      metadata: { annotations: { 'cert-manager.io/cluster-issuer': 'letsencrypt-prod' } },
      spec: { tls: [{ hosts: ['shop.reference.example.com'], secretName: 'shop-ingress-tls' }] },
    });
    expect(object('Probe', 'shop-ingress')).toMatchObject({
      spec: { targets: { staticConfig: { static: ['https://shop.reference.example.com/'] } } },
    });
  });

  test('keeps a host, a certificate and a login to Vault of its own', () => {
    const own = `${shop.replace('host: shop', 'host: www.example.org')}    tls: [{ secretName: own, hosts: [www.example.org] }]
  vaultStaticSecrets:
    - { name: given, path: web-apps/shop, vaultAuthRef: other, destination: {} }
    - { name: silent, path: web-apps/shop, destination: {} }
`;
    const object = appOf({ 'shop.yaml': own }, 'shop');

    expect(object('Ingress', 'shop-ingress')).toMatchObject({ spec: { tls: [{ secretName: 'own' }] } });
    expect(object('VaultStaticSecret', 'given')).toMatchObject({ spec: { vaultAuthRef: 'other' } });
    expect(object('VaultStaticSecret', 'silent')).toMatchObject({ spec: { vaultAuthRef: 'shop-secrets' } });
    expect(object('VaultAuth', 'shop-secrets')).toMatchObject({
      spec: { kubernetes: { role: 'shop-secrets', serviceAccount: 'shop-secrets' } },
    });
  });

  test('runs in a restricted namespace unless its file takes that away', () => {
    const loose = shop.replace('  ingress:', '  securityContext: null\n  ingress:');
    const level = (file: string) =>
      appOf({ 'shop.yaml': file }, 'shop')('Namespace', 'shop')?.metadata.labels?.[
        'pod-security.kubernetes.io/enforce'
      ];

    expect(level(shop)).toBe('restricted');
    expect(level(loose)).toBe('baseline');
  });

  test('is reached by the ingress controller, collectors of metrics and the operators of what it has', () => {
    const { objects } = webAppSetOf(planWebApps());
    const peers = (app: string) => {
      const policy = objects.find(({ kind, metadata }) => kind === 'NetworkPolicy' && metadata.namespace === app);
      const { ingress } = policy!['spec'] as { ingress: [{ from: { namespaceSelector?: { matchLabels: object } }[] }] };
      return ingress[0].from.map(({ namespaceSelector }) => Object.values(namespaceSelector?.matchLabels ?? {}).join());
    };

    expect(peers('portfolio')).toEqual(['', 'kong', 'true']);
    expect(peers('todo')).toHaveLength(4);
  });

  test('brings a bucket for the dumps of its database, and may reach the storage', () => {
    const object = appOf({}, 'todo');
    expect(object('Namespace', 'todo')).toBeUndefined();

    const { objects } = webAppSetOf(planWebApps());
    const named = (kind: string, name: string) =>
      objects.find((one) => one.kind === kind && one.metadata.name === name);
    expect(named('ConfigMap', 'bucket-todo')?.metadata.namespace).toBe('minio');
    expect(named('VaultStaticSecret', 'todo-db-backup-creds')?.metadata.namespace).toBe('todo');
    expect(named('Namespace', 'todo')?.metadata.labels).toMatchObject({ 'flow.lumie-infra.com/minio': 'true' });
    expect(named('Namespace', 'portfolio')?.metadata.labels).not.toHaveProperty(['flow.lumie-infra.com/minio']);
  });

  test('may be given more than others', () => {
    const quotas = { shop: { memory: '8Gi' } };

    expect(appOf({ 'shop.yaml': shop }, 'shop', { quotas })('ResourceQuota', 'quota')).toMatchObject({
      spec: { hard: { 'requests.cpu': '2', 'requests.memory': '8Gi', 'limits.memory': '8Gi' } },
    });
  });
});

describe('what is wrong with a web app', () => {
  test('is named with file and line, everything at once', () => {
    const problems = problemsOf({
      'shop.yaml': shop.replace('hosts:', 'hostz:').replace('common:', 'common:\n  replicaCount: two'),
      'blog.yaml':
        'common:\n  image: {repository: web-apps/blog, tag: 1.2.0}\n  ingress: false\n  components:\n    - naem: x\n',
      'todo.yaml': 'common: [\n',
      'notes.yml': 'common: {}\n',
      'Big_Name.yaml': 'common: {}\n',
    });

    expect(problems).toMatchInlineSnapshot(`
      [
        "apps/Big_Name.yaml names its app 'Big_Name'; use at most 40 lower-case letters, digits and '-', starting with a letter",
        "apps/blog.yaml:5 common.components[0].naem is unknown; did you mean 'name'?",
        "apps/blog.yaml:5 common.components[0].name is missing; add it (Name of the component and of its objects)",
        "apps/notes.yml is no web app; name it <app>.yaml, or move it away",
        "apps/shop.yaml:2 common.replicaCount is "two"; give a whole number (Number of pods)",
        "apps/shop.yaml:5 common.ingress.hostz is unknown; did you mean 'hosts'?",
        "apps/todo.yaml:2 is not valid YAML: flow sequence in block collection must be sufficiently indented and end with a ]; mend the line",
      ]
    `);
  });

  test('is found in files that the contract accepts', () => {
    expect(
      problemsOf({
        'cluster.yaml': `${shop.replace('host: shop', 'host: a')}  storageClass: { enabled: true, name: fast, provisioner: x }\n`,
        'example.yaml': 'common:\n  image: { repository: web-apps/example, tag: 1.0.0 }\n',
        'floating.yaml': shop.replace(', tag: 4f2a91c0', '').replace('host: shop', 'host: b'),
        'elsewhere.yaml': shop
          .replace('{ repository', '{ registry: docker.io, repository')
          .replace('host: shop', 'host: c'),
        'node.yaml': `${shop.replace('host: shop', 'host: d')}  volumes:\n    - { name: node, hostPath: { path: /etc } }\n`,
        'shop.yaml': shop,
        'shop2.yaml': shop,
      }),
    ).toMatchInlineSnapshot(`
      [
        "apps/cluster.yaml:7 a StorageClass belongs to the whole cluster; a web app may have what is in its own namespace only",
        "apps/elsewhere.yaml:2 image 'docker.io/web-apps/shop:4f2a91c0' does not come through the registry; begin it with zot.reference.example.com/",
        "apps/example.yaml:1 common.ingress.hosts is missing; name a host, or write 'ingress: false' for an app without one",
        "apps/floating.yaml:2 image 'zot.reference.example.com/web-apps/shop:latest' floats; pin it with common.image.tag",
        "apps/node.yaml:1 Deployment/node mounts a hostPath, which no namespace of a web app admits; do without",
        "apps/shop2.yaml:3 host 'shop.reference.example.com' is served by the web app 'shop'; choose another",
      ]
    `);
  });

  test('is more than its quota', () => {
    const big = `${shop}  replicaCount: 8\n  resources:\n    requests: { cpu: 300m, memory: 600Mi }\n    limits: { memory: 600Mi }\n`;

    expect(problemsOf({ 'shop.yaml': big })).toMatchInlineSnapshot(`
      [
        "apps/shop.yaml:8 it asks for 2700m of cpu, more than the 2 of its quota; ask for less, or set components.web-app-set.quotas.shop.cpu",
        "apps/shop.yaml:8 it asks for 5400Mi of memory, more than the 4Gi of its quota; ask for less, or set components.web-app-set.quotas.shop.memory",
      ]
    `);
    expect(problemsOf({ 'shop.yaml': big }, { quotas: { shop: { cpu: '4', memory: '8Gi' } } })).toEqual([]);
  });

  test('is not a quota for an app that is not there', () => {
    expect(problemsOf({ 'shop.yaml': shop }, { quotas: { shp: { cpu: '4' } } })).toEqual([
      "web-app-set has a quota for 'shp', which is no web app; did you mean 'shop'?",
    ]);
  });

  test('is a folder that is not there', () => {
    expect(() => planWebApps('no/such/folder')).toThrow(
      "the folder 'no/such/folder' of web apps cannot be read (ENOENT)",
    );
  });
});
