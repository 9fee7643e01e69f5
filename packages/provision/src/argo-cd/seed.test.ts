import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { packStandInChart, smallValues, writeSmallRender, youngCluster } from './testing/index.ts';
import { FakeApiServer, FakeClock, type Fault } from '../kubernetes/testing/index.ts';
import { helm } from '../../test/helm.ts';
import { type KubernetesObject, type Patience, connect } from '../kubernetes/index.ts';
import { readRenderedCluster } from './rendered-cluster.ts';
import { renderUmbrella } from './render-umbrella.ts';
import { seed } from './seed.ts';

const folder = mkdtempSync(join(tmpdir(), 'seed-'));
let rendered: KubernetesObject[];
let server: FakeApiServer;

beforeAll(async () => {
  writeSmallRender(folder);
  packStandInChart(helm, join(folder, 'applications/argocd/charts'));
  const young = await new FakeApiServer().open();
  const client = await connect({ kubeconfig: young.kubeconfig });
  rendered = await renderUmbrella(readRenderedCluster(folder).argoCd, { versions: await client.versions(), helm });
  await client.close();
  await young.close();
});

afterAll(() => rmSync(folder, { recursive: true }));

async function openServer(): Promise<FakeApiServer> {
  const opened = new FakeApiServer();
  opened.controller = youngCluster;
  return opened.open();
}

beforeEach(async () => {
  server = await openServer();
});

afterEach(() => server.close());

interface Run {
  readonly on?: FakeApiServer;
  readonly patience?: Partial<Patience>;
  readonly clock?: FakeClock;
  readonly timeout?: number;
  readonly values?: typeof smallValues | Record<string, never>;
}

/** Runs the seed, and returns what it says. */
async function run({ on = server, patience, clock = new FakeClock(), timeout, values = smallValues }: Run = {}) {
  const lines: string[] = [];
  const client = await connect({ kubeconfig: on.kubeconfig, clock, ...(patience && { patience }) });
  try {
    await seed({
      client,
      cluster: readRenderedCluster(folder),
      values,
      render: async () => rendered,
      onStep: (line) => lines.push(line),
      ...(timeout === undefined ? {} : { timeout }),
    });
  } finally {
    await client.close();
  }
  return lines;
}

/** Everything that was brought, without what depends on the number of writes. */
function outcome({ creations, ...of }: { objects: KubernetesObject[]; creations: ReadonlyMap<string, number> }) {
  return {
    objects: of.objects.map(({ metadata, ...rest }) => {
      const { resourceVersion: _version, uid: _uid, ...own } = metadata;
      return { ...rest, metadata: own };
    }),
    doubled: [...creations].filter(([, times]) => times > 1),
  };
}
const outcomeOf = (of: FakeApiServer) => outcome({ objects: of.objects(), creations: of.creations });

describe('a cluster with nothing on it', () => {
  test('gets Argo CD step by step, and the root Application last', async () => {
    const lines = await run();

    expect(lines).toMatchInlineSnapshot(`
      [
        "1/13 applies priority classes: 1 objects",
        "2/13 applies namespaces: 2 objects",
        "3/13 creates, once, seeded secrets: 1 created, 0 there already",
        "4/13 applies cluster DNS: 2 objects",
        "5/13 waits for cluster DNS: ready",
        "6/13 applies definitions of argocd: 2 objects",
        "7/13 waits for definitions of argocd: ready",
        "8/13 applies what argocd needs first: 1 objects",
        "9/13 runs what argocd needs first: done",
        "10/13 applies argocd: 7 objects",
        "11/13 waits for argocd: ready",
        "12/13 applies the project: 1 objects",
        "13/13 applies the root Application: 1 objects",
        "left to Argo CD: 2 objects of kinds that come later (ServiceMonitor, VaultAuth)",
      ]
    `);
    const writes = server.requests.filter(({ method }) => method !== 'GET').map(({ path }) => path.split('/').at(-1));
    expect(writes.at(-1)).toBe('root');
  });

  test('gets each object as Argo CD would apply it', async () => {
    await run();

    const ids = server.objects().map(({ kind, metadata }) => {
      const id = metadata.annotations?.['argocd.argoproj.io/tracking-id'];
      return `${kind} ${metadata.namespace ?? '-'}/${metadata.name} ${id ?? '-'} ${server.managersOf(kind, metadata.name).join()}`;
    });
    expect(ids).toMatchInlineSnapshot(`
      [
        "Namespace -/argocd argocd:/Namespace:argocd/argocd argocd-controller",
        "ConfigMap argocd/argocd-cm argocd:/ConfigMap:argocd/argocd-cm argocd-controller",
        "ServiceAccount argocd/argocd-redis-secret-init argocd:/ServiceAccount:argocd/argocd-redis-secret-init argocd-controller",
        "Namespace -/default - ",
        "Namespace -/kube-system - ",
        "Service kube-system/kube-dns coredns-config:/Service:kube-system/kube-dns argocd-controller",
        "Namespace -/zot zot:/Namespace:zot/zot argocd-controller",
        "Secret zot/zot-users - lumie-infra-seed",
        "CustomResourceDefinition -/applications.argoproj.io - argocd-controller",
        "CustomResourceDefinition -/appprojects.argoproj.io - argocd-controller",
        "Deployment argocd/argocd-redis argocd:apps/Deployment:argocd/argocd-redis argocd-controller",
        "Deployment argocd/argocd-repo-server argocd:apps/Deployment:argocd/argocd-repo-server argocd-controller",
        "Deployment argocd/argocd-server argocd:apps/Deployment:argocd/argocd-server argocd-controller",
        "StatefulSet argocd/argocd-application-controller argocd:apps/StatefulSet:argocd/argocd-application-controller argocd-controller",
        "DaemonSet kube-system/coredns coredns-config:apps/DaemonSet:kube-system/coredns argocd-controller",
        "Application argocd/root - lumie-infra-seed",
        "AppProject argocd/edge root:argoproj.io/AppProject:argocd/edge argocd-controller",
        "Job argocd/argocd-redis-secret-init argocd:batch/Job:argocd/argocd-redis-secret-init argocd-controller",
        "Ingress argocd/argocd argocd:networking.k8s.io/Ingress:argocd/argocd argocd-controller",
        "ClusterRole -/argocd-server argocd:rbac.authorization.k8s.io/ClusterRole:argocd/argocd-server argocd-controller",
        "PriorityClass -/high priority-classes:scheduling.k8s.io/PriorityClass:/high argocd-controller",
      ]
    `);
  });

  test('gets its secrets with their values, and nothing says what they are', async () => {
    const lines = await run();

    const { data, metadata } = server.find('Secret', 'zot-users') as KubernetesObject & {
      readonly data: Record<string, string>;
    };
    const texts = Object.entries(data).map(([key, value]) => [key, Buffer.from(value, 'base64').toString()]);
    expect(Object.fromEntries(texts)).toEqual({
      username: 'metrics',
      password: 'the word',
      address: 'user:the word@zot',
    });
    expect(metadata.labels).toEqual({ part: 'zot' });
    expect(lines.join('\n')).not.toContain('the word');
  });

  test('gets nothing when a value is missing', async () => {
    await expect(run({ values: {} })).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Problems: the seed cannot begin:
        Secret zot/zot-users needs PASSWORD of bootstrap/zot, which nobody gives a value for; render and write the contract of secrets again, then repeat]
    `);
    expect(server.creations.size).toBe(0);
  });
});

describe('a cluster that Argo CD looks after', () => {
  test('is left alone', async () => {
    await run();
    const before = server.objects();
    server.requests.length = 0;

    expect(await run()).toMatchInlineSnapshot(`
      [
        "Argo CD looks after this cluster; only what is created once is looked at",
        "1/1 creates, once, seeded secrets: 0 created, 1 there already",
      ]
    `);
    expect(server.objects()).toEqual(before);
    expect(server.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
  });

  test('gets a seeded secret that came later', async () => {
    await run();
    server.remove(server.find('Secret', 'zot-users')!);
    server.remove(server.find('Namespace', 'zot')!);

    expect(await run()).toContain('2/2 creates, once, seeded secrets: 1 created, 0 there already');
  });

  test('keeps the value of a secret that someone changed', async () => {
    await run();
    const changed = { ...server.find('Secret', 'zot-users')!, data: { password: 'bmV3' } };
    server.write(changed);
    server.remove(server.find('Application', 'root')!);

    await run();

    expect(server.find('Secret', 'zot-users')).toMatchObject({ data: { password: 'bmV3' } });
  });

  test('is not seeded while it is uninstalled', async () => {
    await run();
    const root = server.find('Application', 'root')!;
    server.write({ ...root, metadata: { ...root.metadata, deletionTimestamp: 'now', finalizers: ['argo'] } });

    await expect(run()).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Problems: Application argocd/root is being deleted; let the uninstall end, then repeat]`,
    );
  });
});

describe('a seed that is interrupted', () => {
  let whole: ReturnType<typeof outcomeOf>;
  let requests: number;

  beforeEach(async () => {
    if (whole !== undefined) return;
    const undisturbed = await openServer();
    await run({ on: undisturbed });
    whole = outcomeOf(undisturbed);
    requests = undisturbed.requests.length;
    await undisturbed.close();
  });

  /** Does something for each request of a seed, a few at a time. */
  async function forEachRequest(action: (index: number) => Promise<void>): Promise<void> {
    const indexes = Array.from({ length: requests }, (_, index) => index).values();
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        for (const index of indexes) await action(index);
      }),
    );
  }

  test('at any request is ended by the next one, with the same result', async () => {
    await forEachRequest(async (broken) => {
      const on = await openServer();
      // The last one is done, and nobody hears of it.
      on.fault = (_, index) => (index > broken ? 'lost-request' : index === broken ? 'lost-answer' : undefined);
      await expect(run({ on, patience: { attempts: 1 } })).rejects.toThrow(/did not do it in 1 attempts/);
      on.fault = () => undefined;

      await run({ on });

      expect({ broken, ...outcomeOf(on) }).toEqual({ broken, ...whole });
      await on.close();
    });
  });

  const passing: readonly Fault[] = [
    { answer: 429, headers: { 'retry-after': '3' } },
    { answer: 409, body: { kind: 'Status', reason: 'Conflict', message: 'the object has been modified' } },
    { answer: 500 },
    'lost-answer',
  ];

  test('at any request by what passes goes on', async () => {
    await forEachRequest(async (broken) => {
      const on = await openServer();
      on.fault = (_, index) => (index === broken ? passing[broken % passing.length] : undefined);

      await run({ on });

      expect({ broken, ...outcomeOf(on) }).toEqual({ broken, ...whole });
      await on.close();
    });
  });
});

describe('what does not come up', () => {
  test('is named with what its pods say', async () => {
    server.controller = (object, of) =>
      object.metadata.name === 'argocd-server'
        ? { observedGeneration: 1, replicas: 1, updatedReplicas: 1 }
        : youngCluster(object, of);
    const state = { waiting: { reason: 'ImagePullBackOff', message: 'no such image' } };
    server.write({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'argocd' } });
    server.write({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'argocd-server-1', namespace: 'argocd' },
      status: { containerStatuses: [{ state }] },
    });
    server.fault = ({ query }) => (query.has('watch') ? { answer: 503 } : undefined);

    await expect(run({ timeout: 60_000 })).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Problems: Deployment argocd/argocd-server not ready after 60 s (argocd-server: 0 of 1 pods available; pod argocd-server-1: ImagePullBackOff, no such image); mend that and repeat, what is done stays]`,
    );
    expect(server.find('Application', 'root')).toBeUndefined();
  });

  test('a job that fails ends the seed, and is made anew by the next one', async () => {
    server.controller = (object, of) =>
      object.kind === 'Job'
        ? { conditions: [{ type: 'Failed', status: 'True', message: 'it has no rights' }] }
        : youngCluster(object, of);
    await expect(run()).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Problems: Job argocd/argocd-redis-secret-init failed (it has no rights); see its pods with kubectl logs, mend that and repeat, what is done stays]`,
    );
    server.controller = youngCluster;

    await run();

    expect(server.find('Application', 'root')).toBeDefined();
  });
});
