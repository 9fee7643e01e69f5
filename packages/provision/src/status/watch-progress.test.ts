import { afterEach, beforeEach, expect, test } from 'vitest';
import { FakeApiServer, FakeClock } from '../kubernetes/testing/index.ts';
import { type KubernetesClient, connect } from '../kubernetes/index.ts';
import type { ExpectedCluster } from './expected-cluster.ts';
import { readProgress, watchProgress } from './watch-progress.ts';

const expected: ExpectedCluster = {
  name: 'edge',
  layers: [{ name: 'bootstrap', wave: -1, components: [{ name: 'zot', wave: 0, dependsOn: [] }] }],
};
let server: FakeApiServer;
let client: KubernetesClient;

beforeEach(async () => {
  server = await new FakeApiServer().open();
  client = await connect({ kubeconfig: server.kubeconfig, clock: new FakeClock() });
});

afterEach(async () => {
  await client.close();
  await server.close();
});

function write(name: string, health: string): void {
  server.serve('argoproj.io/v1alpha1', { kind: 'Application', name: 'applications', namespaced: true });
  server.write({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name, namespace: 'argocd' },
    status: { sync: { status: 'Synced' }, health: { status: health } },
  });
}

test('a cluster is watched from before Argo CD is there until all is healthy, over every interruption', async () => {
  const story = [
    () => write('root', 'Progressing'),
    () => write('bootstrap', 'Progressing'),
    () => write('zot', 'Progressing'),
    () => write('zot', 'Healthy'),
    () => write('bootstrap', 'Healthy'),
    () => write('root', 'Healthy'),
  ];
  let watches = 0;
  server.fault = ({ query }) =>
    query.has('watch') ? (['cut-watch', 'gone-watch', 'lost-request'] as const)[watches++ % 3] : undefined;
  const seen: string[] = [];

  const progress = await watchProgress({
    client,
    expected,
    timeout: 3_600_000,
    onProgress: ({ root, layers }) => {
      const states = [root, ...layers, ...layers.flatMap(({ components }) => components)].map(({ phase }) => phase);
      if (seen.at(-1) !== states.join()) {
        seen.push(states.join());
        story.shift()?.();
      }
    },
  });

  expect(progress.done).toBe(true);
  expect(seen).toEqual([
    'absent,absent,absent',
    'progressing,absent,absent',
    'progressing,progressing,absent',
    'progressing,progressing,progressing',
    'progressing,progressing,healthy',
    'progressing,healthy,healthy',
    'healthy,healthy,healthy',
  ]);
});

test('the end of time is the end of watching', async () => {
  write('root', 'Healthy');
  server.fault = ({ query }) => (query.has('watch') ? { answer: 503 } : undefined);

  const progress = await watchProgress({ client, expected, timeout: 60_000 });

  expect(progress).toMatchObject({ done: false, root: { phase: 'healthy' } });
  expect(await readProgress({ client, expected })).toEqual(progress);
});
