import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type KubernetesClient, type KubernetesObject, connect } from './index.ts';
import { FakeApiServer } from './testing/index.ts';
import { controlPlaneFolder, startApiServer } from './testing/real-api-server.ts';

/** The servers of which the same is expected: the one in memory, and a real one where `KUBEBUILDER_ASSETS` names it. */
const servers: readonly (readonly [string, () => Promise<{ kubeconfig: string; close: () => Promise<void> }>])[] = [
  ['in memory', () => new FakeApiServer().open()],
  ...(controlPlaneFolder === undefined
    ? []
    : ([['of Kubernetes', () => startApiServer(controlPlaneFolder!)]] as const)),
];

describe.each(servers)('a server %s', (_name, open) => {
  let server: Awaited<ReturnType<typeof open>>;
  let client: KubernetesClient;
  const reference = { apiVersion: 'v1', kind: 'ConfigMap', name: 'settings', namespace: 'default' };
  const settings = (data: Record<string, string>): KubernetesObject => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'settings', namespace: 'default' },
    data,
  });

  beforeAll(async () => {
    server = await open();
    client = await connect({ kubeconfig: server.kubeconfig });
  }, 90_000);

  afterAll(async () => {
    await client.close();
    await server.close();
  });

  test('applies, finds the same applied, and says whose fields would be taken', async () => {
    const first = await client.apply(settings({ size: '1' }), { fieldManager: 'argocd-controller', force: true });
    const again = await client.apply(settings({ size: '1' }), { fieldManager: 'argocd-controller', force: true });
    expect(again.metadata.resourceVersion).toBe(first.metadata.resourceVersion);

    await expect(client.apply(settings({ size: '2' }), { fieldManager: 'other' })).rejects.toThrow(
      /^applying ConfigMap default\/settings: fields that other would set are owned by others/,
    );
    await client.apply(settings({ size: '2' }), { fieldManager: 'other', force: true });
    expect(await client.get(reference)).toMatchObject({ data: { size: '2' } });
  });

  test('creates once, changes, and deletes once', async () => {
    const secret: KubernetesObject = {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'login', namespace: 'default' },
      data: { word: 'b25l' },
    };
    const of = { apiVersion: 'v1', kind: 'Secret', name: 'login', namespace: 'default' };

    expect(await client.createOnce(secret, 'seed')).toBe('created');
    expect(await client.createOnce({ ...secret, data: { word: 'dHdv' } }, 'seed')).toBe('exists');
    expect(await client.get(of)).toMatchObject({ data: { word: 'b25l' } });
    expect(await client.patch(of, { data: { more: 'dHdv' } }, 'seed')).toMatchObject({ data: { more: 'dHdv' } });
    expect(await client.delete(of, { uid: 'another' })).toBe(false);
    expect(await client.delete(of)).toBe(true);
    expect(await client.delete(of)).toBe(false);
  });

  test('serves a definition a moment after it is applied', async () => {
    const definition: KubernetesObject = {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'widgets.example.com' },
      spec: {
        group: 'example.com',
        scope: 'Namespaced',
        names: { kind: 'Widget', plural: 'widgets' },
        versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }],
      },
    };
    if (server instanceof FakeApiServer) {
      server.controller = (object, of) => {
        if (object.kind === 'CustomResourceDefinition') {
          of.serve('example.com/v1', { kind: 'Widget', name: 'widgets', namespaced: true });
        }
        return undefined;
      };
    }
    const kind = { apiVersion: 'example.com/v1', kind: 'Widget' };
    expect(await client.serves(kind)).toBe(false);

    await client.apply(definition, { fieldManager: 'argocd-controller', force: true });
    await client.apply({ ...kind, metadata: { name: 'one', namespace: 'default' } }, { fieldManager: 'seed' });

    expect(await client.isNamespaced(kind)).toBe(true);
    expect((await client.versions()).served).toContain('example.com/v1/Widget');
  });

  test('shows what happens to those who watch', async () => {
    const kind = { apiVersion: 'v1', kind: 'Namespace' };
    const seen: boolean[] = [];
    for await (const namespaces of client.watch(kind, { fieldSelector: 'metadata.name=web' })) {
      seen.push(namespaces.length > 0);
      if (seen.at(-1)) break;
      await client.apply({ ...kind, metadata: { name: 'web' } }, { fieldManager: 'seed' });
    }
    expect(seen).toEqual([false, true]);
  });
});
