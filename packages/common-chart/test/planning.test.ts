import { describe, expect, test } from 'vitest';
import {
  type Component,
  type PlannedComponent,
  Type,
  componentsOf,
  defineCapability,
  defineComponent,
  external,
  helm,
  imageRegistry,
  planCluster,
  secretStore,
  seededSecret,
  upstreamImagesLabel,
  vaultSecret,
} from '@lumie-infra/common-chart';
import type { ClusterDefinition } from '../src/model/cluster.ts';
import { KubernetesObject } from '../src/constructs/kubernetes-object.ts';
import { clusterOf, configured, layerOf } from './stand-ins.ts';

const definitions = defineComponent({
  name: 'crds',
  namespace: null,
  provides: { definitions: ['secrets.hashicorp.com'] },
});
const registry = defineComponent({
  name: 'registry',
  provides: { capability: imageRegistry },
  outputs: ({ site }) => ({ host: `zot.${site.domain}`, nodePort: 30500 }),
});
const store = defineComponent({
  name: 'store',
  provides: { capability: secretStore },
  outputs: () => ({
    connectionRef: 'vault/vault-connection',
    authMount: 'kubernetes',
    audience: 'vault',
    mount: 'secret',
  }),
});
const image = { registry: 'docker.io', repository: 'library/web', tag: '1.2.3' };

function planned(definition: ClusterDefinition, name: string, partial = true): PlannedComponent {
  return componentsOf(planCluster(definition, { partial })).find((component) => component.name === name)!;
}

function edgesOf(definition: ClusterDefinition, name: string): string[] {
  return planned(definition, name).edges.map(
    ({ kind, component, external: outside, capability, reason }) =>
      `${kind} ${component ?? outside ?? capability}: ${reason}`,
  );
}

const base = (...components: Component[]) =>
  clusterOf([layerOf('base', [definitions, registry, store, ...components])]);

describe('edges that follow from what a component declares', () => {
  test('a secret waits for the store and for the definition of its kind', () => {
    const web = defineComponent({
      name: 'web',
      secrets: () => ({ login: vaultSecret('apps/web', { password: 'P' }) }),
    });

    expect(edgesOf(base(web), 'web')).toEqual([
      'dependsOn store: its secrets come from the store',
      'dependsOn crds: it makes a VaultAuth of secrets.hashicorp.com',
      'dependsOn crds: it makes a VaultStaticSecret of secrets.hashicorp.com',
    ]);
  });

  test('a seeded secret does not wait for the store', () => {
    const web = defineComponent({
      name: 'web',
      secrets: () => ({ login: seededSecret('apps/web', { password: 'P' }) }),
    });

    expect(edgesOf(base(web), 'web')[0]).toBe('uses store: the store takes its seeded secrets over');
  });

  test('an image waits for the registry, unless a bootstrap exception says why not', () => {
    const web = defineComponent({ name: 'web', images: { web: image } });
    const early = defineComponent({
      name: 'early',
      images: { web: image },
      bootstrapException: { upstreamImages: 'test' },
    });

    expect(edgesOf(base(web, early), 'web')).toEqual(['dependsOn registry: its images come through the registry']);
    expect(planned(base(web, early), 'web').images['web']!.reference).toBe('zot.edge.example.com/library/web:1.2.3');
    expect(edgesOf(base(web, early), 'early')).toEqual([]);
    expect(planned(base(web, early), 'early').images['web']!.reference).toBe('docker.io/library/web:1.2.3');
  });

  test('the namespace of a component with a bootstrap exception says that its images come from elsewhere', () => {
    const web = defineComponent({ name: 'web', images: { web: image } });
    const early = defineComponent({
      name: 'early',
      images: { web: image },
      bootstrapException: { upstreamImages: 'test' },
    });
    const labelled = (name: string) =>
      planned(base(web, early), name).objects.find(({ kind }) => kind === 'Namespace')?.metadata.labels?.[
        upstreamImagesLabel
      ];

    expect([labelled('web'), labelled('early')]).toEqual([undefined, 'true']);
  });

  test('a priority class that a pod or a chart value names waits for who makes it', () => {
    const classes = defineComponent({
      name: 'classes',
      namespace: null,
      manifests: (scope) => {
        const kind = { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', namespaced: false };
        new KubernetesObject(scope, 'high', kind, {}, { value: 1 });
      },
    });
    const web = defineComponent({
      name: 'web',
      chart: helm({ name: 'web', repository: 'https://charts.example.com', version: '1.0.0' }),
      values: () => ({ server: { priorityClassName: 'high' } }),
    });

    expect(edgesOf(clusterOf([layerOf('apps', [web, classes])]), 'web')).toEqual([
      'dependsOn classes: it refers to PriorityClass high',
    ]);
  });

  test('a component in the namespace of another waits for it, and does not own the namespace', () => {
    const inner = defineComponent({ name: 'inner', namespace: store });

    expect(edgesOf(base(inner), 'inner')).toEqual(['dependsOn store: shares its namespace']);
    expect(planned(base(inner), 'inner')).toMatchObject({ namespace: 'store', ownsNamespace: false, objects: [] });
  });
});

describe('order', () => {
  const database = configured('database');
  const web = defineComponent({ name: 'web', dependsOn: { database } });
  const site = defineComponent({ name: 'site', dependsOn: { web }, uses: { registry } });
  const storage = layerOf('storage', [database, registry]);
  const apps = layerOf('apps', [web, site], [storage]);
  const side = layerOf('side', [], [storage]);

  test('waves count inside a layer, ranks over the whole cluster, and the lowest layer is at -1', () => {
    const plan = planCluster(clusterOf([apps, side, storage]));

    expect(plan.layers.map(({ name, wave, dependsOn }) => ({ name, wave, dependsOn }))).toEqual([
      { name: 'storage', wave: -1, dependsOn: [] },
      { name: 'apps', wave: 0, dependsOn: ['storage'] },
      { name: 'side', wave: 0, dependsOn: ['storage'] },
    ]);
    expect(componentsOf(plan).map(({ name, rank, wave }) => [name, rank, wave])).toEqual([
      ['database', 0, 0],
      ['registry', 0, 0],
      ['site', 2, 1],
      ['web', 1, 0],
    ]);
  });

  test('the order in which layers are listed does not matter', () => {
    expect(planCluster(clusterOf([storage, side, apps])).layers).toEqual(
      planCluster(clusterOf([apps, side, storage])).layers,
    );
  });
});

describe('outputs', () => {
  const logSink = defineCapability('log-sink', (site) => ({ url: `http://logs.${site.domain}` }));
  const database = defineComponent({ name: 'database', outputs: ({ host }) => ({ host: host('database-rw') }) });
  const web = defineComponent({
    name: 'web',
    dependsOn: { database },
    uses: { logSink },
    outputs: ({ deps }) => ({ database: deps.database.host, logs: deps.logSink.url }),
  });

  test('a capability is found at its well-known address although its provider is above', () => {
    expect(planned(clusterOf([layerOf('apps', [database, web])]), 'web', true).outputs).toEqual({
      database: 'database-rw.database.svc.cluster.local',
      logs: 'http://logs.edge.example.com',
    });
  });

  test('externals stand in for components and capabilities', () => {
    const definition = clusterOf([layerOf('apps', [web])], {
      externals: [
        external(database, { host: 'db.example.com' }),
        external(logSink, { url: 'https://logs.example.com' }),
      ],
    });

    expect(planned(definition, 'web').outputs).toEqual({
      database: 'db.example.com',
      logs: 'https://logs.example.com',
    });
    expect(edgesOf(definition, 'web')).toEqual([
      'dependsOn database: declared as dependsOn.database',
      'uses log-sink: declared as uses.logSink',
    ]);
  });
});

test("the cluster's chart values are merged last: maps merge, lists and null replace", () => {
  const web = defineComponent({
    name: 'web',
    chart: helm({ name: 'web', repository: 'https://charts.example.com', version: '1.0.0' }),
    options: Type.Object({ replicas: Type.Integer({ default: 1, description: 'Pods.' }) }),
    values: ({ options }) => ({ replicas: options.replicas, image: { name: 'a', tag: '1' }, hosts: ['a', 'b'] }),
  });
  const layer = layerOf('apps', [web]).with({
    web: { replicas: 3, values: { image: { tag: '2' }, hosts: ['c'], extra: null } },
  } as never);

  expect(planned(clusterOf([layer]), 'web').values).toEqual({
    replicas: 3,
    image: { name: 'a', tag: '2' },
    hosts: ['c'],
    extra: null,
  });
});

test('custom resources that a component defines itself come after its controllers', () => {
  const issuer = defineComponent({
    name: 'issuer',
    provides: { definitions: ['cert-manager.io'] },
    manifests: (scope) => {
      new KubernetesObject(
        scope,
        'ca',
        { apiVersion: 'cert-manager.io/v1', kind: 'ClusterIssuer', namespaced: false },
        {},
        {},
      );
    },
  });

  expect(planned(clusterOf([layerOf('base', [issuer])]), 'issuer').objects[1]!.metadata.annotations).toEqual({
    'argocd.argoproj.io/sync-wave': '1',
  });
});
