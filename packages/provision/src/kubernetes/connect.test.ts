import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FakeApiServer, FakeClock, type Fault, type RecordedRequest } from './testing/index.ts';
import { type KubernetesClient, type KubernetesObject, type Patience, connect } from './index.ts';

let server: FakeApiServer;
let clock: FakeClock;
const open: KubernetesClient[] = [];

beforeEach(async () => {
  server = await new FakeApiServer().open();
  clock = new FakeClock();
});

afterEach(async () => {
  for (const client of open.splice(0)) await client.close();
  await server.close();
});

async function client(patience: Partial<Patience> = {}): Promise<KubernetesClient> {
  const connected = await connect({ kubeconfig: server.kubeconfig, clock, patience });
  open.push(connected);
  return connected;
}

const settings = (data: Record<string, string>): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'settings', namespace: 'default' },
  data,
});
const reference = { apiVersion: 'v1', kind: 'ConfigMap', name: 'settings', namespace: 'default' };

/** Goes wrong at the first request that is meant. */
function once(fault: Fault, meant: (request: RecordedRequest) => boolean): FakeApiServer['fault'] {
  let done = false;
  return (request) => {
    if (done || !meant(request)) return undefined;
    done = true;
    return fault;
  };
}
const writes = ({ method }: RecordedRequest): boolean => method !== 'GET';

describe('applying', () => {
  test('creates what is not there, and changes nothing the second time', async () => {
    const api = await client();

    await api.apply(settings({ size: '1' }), { fieldManager: 'seed' });
    const before = await api.get(reference);
    await api.apply(settings({ size: '1' }), { fieldManager: 'seed' });

    expect(await api.get(reference)).toEqual(before);
  });

  test('leaves fields of others alone unless it is to take them over', async () => {
    const api = await client();
    await api.apply(settings({ size: '1' }), { fieldManager: 'other' });

    await expect(
      api.apply(settings({ size: '2' }), { fieldManager: 'seed' }),
    ).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Problems: applying ConfigMap default/settings: fields that seed would set are owned by others (Apply failed with 1 conflicts: /data/size); take them over with force, or leave them out]`,
    );
    await api.apply(settings({ size: '2' }), { fieldManager: 'seed', force: true });

    expect(await api.get(reference)).toMatchObject({ data: { size: '2' } });
  });

  test('waits for a kind that is served a moment later', async () => {
    const api = await client();
    let asked = 0;
    server.fault = ({ path }) => {
      if (path === '/apis/example.com/v1' && ++asked === 3) {
        server.serve('example.com/v1', { kind: 'Widget', name: 'widgets', namespaced: true });
      }
      return undefined;
    };

    await api.apply(
      { apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'one', namespace: 'default' } },
      { fieldManager: 'seed' },
    );

    expect(server.find('Widget', 'one')).toBeDefined();
    expect(clock.sleeps).toEqual([250, 500]);
  });

  test('is refused in one line', async () => {
    const api = await client();
    const lost = { ...settings({}), metadata: { name: 'settings', namespace: 'nowhere' } };

    await expect(api.apply(lost, { fieldManager: 'seed' })).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Problems: applying ConfigMap nowhere/settings is refused with 404 (namespaces "nowhere" not found); mend that and repeat]`,
    );
  });
});

describe('a server that does not do it at once', () => {
  const passing: readonly (readonly [string, Fault])[] = [
    ['is busy', { answer: 429, headers: { 'retry-after': '7' } }],
    ['is broken', { answer: 500, body: 'panic' }],
    ['has no leader', { answer: 503 }],
    ['is behind a proxy that gives up', { answer: 504, body: '<html>' }],
    ['is overtaken by another writer', { answer: 409, body: { kind: 'Status', reason: 'Conflict', message: 'again' } }],
    ['answers something else', { answer: 200, body: 'no JSON' }],
    ['breaks off before', 'lost-request'],
    ['breaks off after', 'lost-answer'],
  ];

  test.each(passing)('it %s: nothing is lost or done twice', async (_case, fault) => {
    const api = await client();
    server.fault = once(fault, writes);

    expect(await api.createOnce(settings({ size: '1' }), 'seed')).toBe(fault === 'lost-answer' ? 'exists' : 'created');
    server.fault = once(fault, writes);
    await api.apply(settings({ size: '2' }), { fieldManager: 'seed' });
    server.fault = once(fault, writes);
    await api.patch(reference, { data: { colour: 'red' } }, 'seed');
    server.fault = once(fault, ({ method }) => method === 'GET');
    expect(await api.get(reference)).toMatchObject({ data: { size: '2', colour: 'red' } });

    expect([...server.creations.values()]).toEqual([1]);
    server.fault = once(fault, writes);
    // Whoever finds nothing to delete after the answer was lost had it deleted.
    expect(await api.delete(reference)).toBe(fault !== 'lost-answer');
    expect(server.find('ConfigMap', 'settings')).toBeUndefined();
  });

  test('it answers too late', async () => {
    const api = await client({ requestTimeout: 100 });
    server.fault = once('late-answer', writes);

    expect(await api.createOnce(settings({ size: '1' }), 'seed')).toBe('exists');
  });

  test('pauses as long as the server asks, else twice as long each time', async () => {
    const api = await client();
    let count = 0;
    const date = new Date(clock.now() + 3000).toUTCString();
    server.fault = () => {
      count++;
      if (count === 1) return { answer: 429, headers: { 'retry-after': '7' } };
      if (count <= 9) return { answer: 503 };
      return undefined;
    };
    await api.get(reference);
    expect(clock.sleeps).toEqual([7000, 500, 1000, 2000, 4000, 8000, 10_000, 10_000, 10_000]);

    clock.sleeps.length = 0;
    server.fault = once({ answer: 503, headers: { 'retry-after': date } }, () => true);
    await api.get(reference);
    expect(clock.sleeps[0]).toBeLessThanOrEqual(3000);
  });

  test('in the end it is a problem', async () => {
    const api = await client();
    server.fault = () => ({ answer: 503, body: { kind: 'Status', message: 'etcd has no leader' } });

    await expect(api.get(reference)).rejects.toThrow(
      `reading the kinds of v1: ${server.url} did not do it in 14 attempts (503: etcd has no leader); see that the API server runs and is reached, and repeat`,
    );
  });

  test('a server that is not there is a problem, too', async () => {
    const api = await client({ attempts: 2 });
    const { url } = server;
    await server.close();

    await expect(api.get(reference)).rejects.toThrow(
      `reading the kinds of v1: ${url} did not do it in 2 attempts (ECONNREFUSED)`,
    );
    await server.open();
  });

  test('a namespace that is still being deleted is waited for', async () => {
    const api = await client();
    server.write({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'web', deletionTimestamp: '2026-01-01T00:00:00Z', finalizers: ['kubernetes'] },
    });
    let refused = 0;
    server.fault = ({ method }) => {
      if (method === 'PATCH' && ++refused === 3) {
        server.remove(server.find('Namespace', 'web')!);
        server.write({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'web' } });
      }
      return undefined;
    };

    await api.apply({ ...settings({}), metadata: { name: 'settings', namespace: 'web' } }, { fieldManager: 'seed' });

    expect(server.find('ConfigMap', 'settings')).toBeDefined();
  });
});

describe('reading', () => {
  test('what is not there is undefined, also when its kind is not', async () => {
    const api = await client();

    expect(await api.get(reference)).toBeUndefined();
    expect(await api.get({ apiVersion: 'example.com/v1', kind: 'Widget', name: 'one' })).toBeUndefined();
    expect(await api.list({ apiVersion: 'example.com/v1', kind: 'Widget' })).toEqual([]);
    expect(await api.delete({ apiVersion: 'example.com/v1', kind: 'Widget', name: 'one' })).toBe(false);
  });

  test('lists come whole and in order, whatever the size of a page', async () => {
    const api = await client();
    server.pageSize = 2;
    for (const name of ['e', 'b', 'd', 'a', 'c']) {
      server.write({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'default' } });
    }

    const found = await api.list({ apiVersion: 'v1', kind: 'ConfigMap' }, { namespace: 'default' });

    expect(found.map(({ metadata }) => metadata.name).join('')).toBe('abcde');
    expect(found[0]).toMatchObject({ apiVersion: 'v1', kind: 'ConfigMap' });
  });

  test('a list whose next page is forgotten begins again', async () => {
    const api = await client();
    server.pageSize = 1;
    for (const name of ['a', 'b']) {
      server.write({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'default' } });
    }
    server.fault = once({ answer: 410, body: { kind: 'Status', reason: 'Expired' } }, ({ query }) =>
      query.has('continue'),
    );

    const found = await api.list({ apiVersion: 'v1', kind: 'ConfigMap' });

    expect(found.map(({ metadata }) => metadata.name)).toEqual(['a', 'b']);
  });

  test('the versions are those that Helm asks for', async () => {
    const { kubernetes, served } = await (await client()).versions();

    expect(kubernetes).toBe('1.34.3');
    expect(served).toContain('apps/v1');
    expect(served).toContain('apps/v1/Deployment');
    expect(served.some((version) => version.includes('status'))).toBe(false);
  });

  test('an object that took the name of another one is not deleted in its place', async () => {
    const api = await client();
    await api.apply(settings({}), { fieldManager: 'seed' });

    expect(await api.delete(reference, { uid: 'another' })).toBe(false);
    expect(server.find('ConfigMap', 'settings')).toBeDefined();
    expect(await api.delete(reference, { uid: server.find('ConfigMap', 'settings')!.metadata.uid! })).toBe(true);
  });

  test('a token is for one account', async () => {
    const api = await client();
    server.write({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'web', namespace: 'default' } });

    expect(await api.token({ namespace: 'default', name: 'web' }, 'vault')).toBe('token of web');
    expect(await api.token({ namespace: 'default', name: 'nobody' }, 'vault')).toBeUndefined();
  });

  test('what the server says of a secret is not repeated', async () => {
    const api = await client();
    const secret: KubernetesObject = {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'login', namespace: 'default' },
    };
    const body = { kind: 'Status', reason: 'Invalid', message: 'stringData.word: Invalid value: "the word"' };
    server.fault = ({ method }) => (method === 'POST' ? { answer: 422, body } : undefined);
    await expect(api.createOnce(secret, 'seed')).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Problems: creating Secret default/login is refused with 422 (Invalid); mend that and repeat]`,
    );
    server.fault = ({ method }) => (method === 'POST' ? { answer: 500, body } : undefined);

    await expect(api.createOnce(secret, 'seed')).rejects.not.toThrow(/the word/);
  });
});

describe('watching', () => {
  const kind = { apiVersion: 'v1', kind: 'ConfigMap' };
  const write = (name: string, value: string): void =>
    server.write({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'default' }, data: { value } });
  const shown = (objects: readonly KubernetesObject[]): string =>
    objects.map(({ metadata, data }) => `${metadata.name}=${(data as { value: string }).value}`).join(' ');

  /** Writes one thing after each state that is seen, and returns all that were seen. */
  async function seen(changes: readonly (() => void)[]): Promise<string[]> {
    const states: string[] = [];
    const pending = [...changes];
    for await (const objects of (await client()).watch(kind)) {
      states.push(shown(objects));
      const change = pending.shift();
      if (change === undefined) break;
      change();
    }
    return states;
  }
  const story = [
    () => write('a', '1'),
    () => write('b', '1'),
    () => write('a', '2'),
    () => server.remove(server.find('ConfigMap', 'a')!),
  ];
  const states = ['', 'a=1', 'a=1 b=1', 'a=2 b=1', 'b=1'];

  test('shows each state once', async () => {
    expect(await seen(story)).toEqual(states);
  });

  test('goes on where it was when each watch breaks off after an event', async () => {
    server.fault = ({ query }) => (query.has('watch') ? 'cut-watch' : undefined);

    expect(await seen(story)).toEqual(states);
  });

  test.each(['lost-request', { answer: 429 }, { answer: 500 }, { answer: 410 }] as const)(
    'goes on when every other watch does not even begin: %o',
    async (fault) => {
      let watches = 0;
      server.fault = ({ query }) => (query.has('watch') && watches++ % 2 === 0 ? fault : undefined);

      expect([...new Set(await seen(story))]).toEqual(states);
    },
  );

  test('begins again when its state is forgotten, and shows what it missed at once', async () => {
    const missed = [
      () => write('a', '1'),
      () => {
        server.fault = once('gone-watch', ({ query }) => query.has('watch'));
        server.cutWatches();
        write('b', '1');
        server.remove(server.find('ConfigMap', 'a')!);
      },
    ];

    expect(await seen(missed)).toEqual(['', 'a=1', 'b=1']);
  });

  test('sees a kind that is served later', async () => {
    const api = await client();
    const states: number[] = [];
    for await (const objects of api.watch({ apiVersion: 'example.com/v1', kind: 'Widget' })) {
      states.push(objects.length);
      if (objects.length === 1) break;
      server.serve('example.com/v1', { kind: 'Widget', name: 'widgets', namespaced: false });
      server.write({ apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'one' } });
    }
    expect(states).toEqual([0, 1]);
  });

  test('a condition ends it, or the end of time does', async () => {
    const api = await client();
    const whether = (objects: readonly KubernetesObject[]): true | undefined => (objects.length > 0 ? true : undefined);
    server.fault = ({ query }) => (query.has('watch') ? { answer: 503 } : undefined);

    expect(await api.until(kind, {}, whether, { timeout: 60_000 })).toBeUndefined();
    write('a', '1');
    expect(await api.until(kind, {}, whether, { timeout: 60_000 })).toBe(true);
  });
});

describe('a kubeconfig', () => {
  test('that is none is named without what it holds', async () => {
    await expect(connect({ kubeconfig: '{ a secret' })).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Problems: the kubeconfig cannot be read (it is not a kubeconfig); give the one that provisioning wrote, or set KUBECONFIG]`,
    );
    await expect(connect({ kubeconfig: { path: '/nowhere/kubeconfig' } })).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Problems: the kubeconfig cannot be read (ENOENT); give the one that provisioning wrote, or set KUBECONFIG]`,
    );
  });

  test('leads to a server that is encrypted, also when there is none', async () => {
    const plain = server.kubeconfig.replace('"insecure-skip-tls-verify":true', '"insecure-skip-tls-verify":false');

    await expect(connect({ kubeconfig: plain })).rejects.toThrow(
      `the kubeconfig leads to ${server.url}, which is not encrypted; give the kubeconfig that provisioning wrote`,
    );
  });

  test('has the context that is asked for', async () => {
    await expect(
      connect({ kubeconfig: server.kubeconfig, context: 'egde' }),
    ).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Problems: the kubeconfig has no context 'egde'; did you mean 'edge'?]`,
    );
  });
});
