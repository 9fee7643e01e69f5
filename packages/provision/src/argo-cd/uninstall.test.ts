import { afterEach, beforeEach, expect, test } from 'vitest';
import { youngCluster } from './testing/index.ts';
import { type Controller, FakeApiServer, FakeClock } from '../kubernetes/testing/index.ts';
import { type KubernetesObject, type Patience, connect } from '../kubernetes/index.ts';
import { trackedBy, trackedObject } from './tracked-object.ts';
import { uninstall } from './uninstall.ts';

let server: FakeApiServer;
/** Applications in the order in which Argo CD had them gone, with what went along. */
let deleted: string[];

/** What Argo CD does with an Application that is to be deleted: takes away what it brought, then lets it go. */
const argoCd: Controller = (object, of) => {
  const { metadata, kind } = object;
  if (kind !== 'Application' || metadata.deletionTimestamp === undefined) return youngCluster(object, of);
  const brought = of.objects().filter((other) => trackedBy(other) === metadata.name);
  const children = brought.filter((other) => other.kind === 'Application');
  if (children.length > 0) throw new Error(`${metadata.name} would take ${children.length} Applications along`);
  for (const other of brought) of.remove(other);
  deleted.push([metadata.name, ...brought.map((other) => other.metadata.name)].join(' with '));
  of.remove(object);
  return undefined;
};

beforeEach(async () => {
  deleted = [];
  server = new FakeApiServer();
  for (const [kind, name] of [
    ['Application', 'applications'],
    ['AppProject', 'appprojects'],
  ] as const) {
    server.serve('argoproj.io/v1alpha1', { kind, name, namespaced: true });
    bring({
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: `${name}.argoproj.io` },
      spec: { group: 'argoproj.io', scope: 'Namespaced', names: { kind, plural: name }, versions: [] },
    });
  }
  bring({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'argocd' } }, 'argocd');
  bring({ apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: 'high' } }, 'priority-classes');
  bring(
    { apiVersion: 'v1', kind: 'Service', metadata: { name: 'kube-dns', namespace: 'kube-system' } },
    'coredns-config',
  );
  bring(
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name: 'argocd-server' },
    },
    'argocd',
  );
  bring({ apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: { name: 'admin' } });
  bring({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'minio' } }, 'minio');
  application('root');
  application('bootstrap', 'root', -1);
  application('minio', 'bootstrap', 1);
  application('zot', 'bootstrap', 2);
  application('platform', 'root', 0);
  application('coredns-config', 'platform', 0);
  application('priority-classes', 'platform', 0);
  application('applications', 'root', 1);
  application('argocd', 'applications', 0);
  application('web', 'applications', 3);
  application('api', 'applications', 3);
  bring({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
    metadata: { name: 'edge', namespace: 'argocd', finalizers: ['resources-finalizer.argocd.argoproj.io'] },
  });
  volume('data', 'Delete');
  volume('disk', 'Retain');
  server.controller = argoCd;
  await server.open();
});

afterEach(() => server.close());

function bring(object: KubernetesObject, owner?: string): void {
  server.write(
    owner === undefined ? object : trackedObject(object, { name: owner, namespace: 'argocd' }, namespaced(object)),
  );
}

function namespaced({ metadata }: KubernetesObject): boolean {
  return metadata.namespace !== undefined;
}

function application(name: string, owner?: string, wave = 0): void {
  const metadata = {
    name,
    namespace: 'argocd',
    finalizers: ['resources-finalizer.argocd.argoproj.io'],
    annotations: { 'argocd.argoproj.io/sync-wave': String(wave) },
  };
  const spec = { syncPolicy: { automated: { selfHeal: true } } };
  bring({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata, spec }, owner);
}

function volume(name: string, policy: string): void {
  bring({
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name },
    spec: { persistentVolumeReclaimPolicy: policy, claimRef: { namespace: 'minio', name } },
    status: { phase: 'Released' },
  });
}

async function run(settings: { withVolumes?: boolean; cluster?: string; patience?: Partial<Patience> } = {}) {
  const { withVolumes = false, cluster = 'edge', patience } = settings;
  const lines: string[] = [];
  const client = await connect({
    kubeconfig: server.kubeconfig,
    clock: new FakeClock(),
    ...(patience && { patience }),
  });
  try {
    await uninstall({ client, cluster, withVolumes, timeout: 60_000, onStep: (line) => lines.push(line) });
  } finally {
    await client.close();
  }
  return lines;
}

const left = (): string[] =>
  server
    .objects()
    .map(({ kind, metadata }) => `${kind} ${metadata.name}`)
    .filter((name) => !/Namespace (?:default|kube-system)/.test(name));

test('everything goes in the reverse order, and Argo CD last; cluster DNS stays', async () => {
  expect(await run()).toMatchInlineSnapshot(`
    [
      "keeps volumes: 1 would have been deleted with their claims",
      "1/9 deletes api, web",
      "2/9 lets go of argocd",
      "3/9 deletes applications",
      "4/9 lets go of coredns-config",
      "5/9 deletes priority-classes",
      "6/9 deletes platform",
      "7/9 deletes zot",
      "8/9 deletes minio",
      "9/9 deletes bootstrap",
      "deletes Argo CD",
    ]
  `);
  expect(deleted).toMatchInlineSnapshot(`
    [
      "api",
      "web",
      "applications",
      "priority-classes with high",
      "platform",
      "zot",
      "minio with minio",
      "bootstrap",
    ]
  `);
  expect(left()).toMatchInlineSnapshot(`
    [
      "Service kube-dns",
      "PersistentVolume data",
      "PersistentVolume disk",
      "ClusterRole admin",
    ]
  `);
});

test('nobody makes anything again while it goes on', async () => {
  server.controller = (object, of) => {
    if (object.kind === 'Application' && object.metadata.deletionTimestamp !== undefined) {
      const parent = of.find('Application', trackedBy(object) ?? '') as { readonly spec?: { syncPolicy: object } };
      if (parent !== undefined) expect(parent.spec?.syncPolicy).toEqual({});
    }
    return argoCd(object, of);
  };

  await run();

  expect(deleted).toHaveLength(8);
});

test('volumes stay unless they are to go', async () => {
  const policies = (): unknown[] =>
    server
      .objects()
      .filter(({ kind }) => kind === 'PersistentVolume')
      .map(({ metadata, spec }) => [metadata.name, (spec as Record<string, unknown>)['persistentVolumeReclaimPolicy']]);

  await run();
  expect(policies()).toEqual([
    ['data', 'Retain'],
    ['disk', 'Retain'],
  ]);

  await run({ withVolumes: true });
  expect(policies()).toEqual([]);
});

test('it goes on where it was interrupted, wherever that was', async () => {
  let runs = 0;
  for (let ended = false; !ended; runs++) {
    const begun = server.requests.length;
    server.fault = (_, index) => (index > begun + 3 * runs ? 'lost-request' : undefined);
    ended = await run({ patience: { attempts: 1 } }).then(
      () => true,
      () => false,
    );
  }

  expect(runs).toBeGreaterThan(8);
  expect(new Set(deleted).size).toBe(deleted.length);
  expect(left()).toEqual(['Service kube-dns', 'PersistentVolume data', 'PersistentVolume disk', 'ClusterRole admin']);
});

test('another cluster is left alone', async () => {
  await expect(run({ cluster: 'lumie' })).rejects.toThrow(
    `${server.url} runs edge, not lumie; take the kubeconfig of the cluster that you mean`,
  );
  expect(server.requests.every(({ method }) => method === 'GET')).toBe(true);
});

test('what does not go is named with the reason that Argo CD gives', async () => {
  server.controller = (object, of) =>
    object.metadata.name === 'zot'
      ? { conditions: [{ type: 'DeletionError', message: 'a volume\nis in use' }] }
      : argoCd(object, of);
  server.fault = ({ query }) => (query.has('watch') ? { answer: 503 } : undefined);

  await expect(run()).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Problems: Application argocd/zot not deleted after 60 s (zot: a volume is in use); mend that and repeat, what is deleted stays deleted]`,
  );
});
