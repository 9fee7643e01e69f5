import { Problems } from '@lumie-infra/common-chart';
import { type Api, type Purpose, openApi, persistently, refusalProblem } from './api.ts';
import { type Clock, systemClock } from './clock.ts';
import { type Discovery, openDiscovery, versionPath } from './discovery.ts';
import { fieldsAreOwned, kindIsNotServed } from './errors.ts';
import { ApiRefusal, PassingFailure } from './failure.ts';
import type { Condition, KubernetesClient, Scope, WaitSettings } from './kubernetes-client.ts';
import {
  type KubernetesObject,
  type ObjectKind,
  type ObjectReference,
  describeReference,
  referenceOf,
} from './kubernetes-object.ts';
import { type Patience, defaultPatience } from './patience.ts';
import { openPortForward } from './port-forward.ts';
import { openTransport } from './transport.ts';
import { type ObjectList, watchObjects } from './watch-objects.ts';

/** How a cluster is reached. */
export interface ConnectSettings {
  /** The content of a kubeconfig, or `{ path }` of one. @default - as kubectl finds it */
  readonly kubeconfig?: string | { readonly path: string } | undefined;
  /** @default - the current one */
  readonly context?: string | undefined;
  /** @default - a minute and a half in all, half a minute for each answer */
  readonly patience?: Partial<Patience>;
  /** @default - the clock of the machine */
  readonly clock?: Clock;
}

/** Objects that one answer holds at most. */
const pageSize = 500;

/**
 * Reads a kubeconfig; the first request is sent by the first call.
 *
 * @throws {Problems} when the kubeconfig or its context is not there.
 * @example const client = await connect({ kubeconfig: { path: 'kubeconfig.yaml' } });
 */
export async function connect(settings: ConnectSettings = {}): Promise<KubernetesClient> {
  const { clock = systemClock } = settings;
  const patience = { ...defaultPatience, ...settings.patience };
  const transport = await openTransport(settings);
  const api = openApi(transport, patience, clock);
  const discovery = openDiscovery(api);
  const forwards = new Set<{ readonly close: () => Promise<void> }>();
  const watch = <T extends KubernetesObject>(kind: ObjectKind, scope: Scope = {}, signal?: AbortSignal) =>
    watchObjects({
      api,
      path: () => collectionPath(discovery, kind, scope.namespace),
      list: (path) => listObjects(api, kind, path, scope),
      scope,
      signal,
    }) as AsyncGenerator<readonly T[], void, undefined>;
  return {
    cluster: transport.cluster,
    server: transport.server,
    versions: () => told({ what: 'reading what is served' }, () => discovery.versions()),
    serves: async (kind) => (await discovery.resource(kind)) !== undefined,
    isNamespaced: async (kind) => (await discovery.resource(kind))?.namespaced,
    get: <T extends KubernetesObject>(reference: ObjectReference) =>
      unlessAbsent(purposeOf('reading', reference), async (purpose) => {
        const path = await objectPath(discovery, reference);
        return path === undefined ? undefined : ((await api.ask({ method: 'GET', path }, purpose)) as T);
      }),
    list: async <T extends KubernetesObject>(kind: ObjectKind, scope: Scope = {}) => {
      const path = await collectionPath(discovery, kind, scope.namespace);
      if (path === undefined) return [];
      return told({ what: `listing ${kind.kind}` }, async () => {
        const { objects } = await listObjects(api, kind, path, scope);
        return [...objects].sort(byName) as unknown as readonly T[];
      });
    },
    apply: (object, { fieldManager, force = false }) => {
      const purpose = purposeOf('applying', referenceOf(object));
      return told(purpose, async () => {
        const path = await servedPath(api, discovery, referenceOf(object), purpose);
        try {
          return await untilApplied(api, purpose, async () =>
            api.ask(
              {
                method: 'PATCH',
                path,
                query: { fieldManager, ...(force ? { force: 'true' } : {}) },
                contentType: 'application/apply-patch+yaml',
                body: object,
              },
              purpose,
            ),
          );
        } catch (error) {
          if (!(error instanceof ApiRefusal) || error.status !== 409) throw error;
          throw new Problems(undefined, [fieldsAreOwned(purpose.what, fieldManager, error.message)]);
        }
      });
    },
    createOnce: (object, fieldManager) => {
      const purpose = purposeOf('creating', referenceOf(object));
      return told(purpose, async () => {
        const path = await servedPath(api, discovery, referenceOf(object), purpose);
        const collection = path.slice(0, path.lastIndexOf('/'));
        try {
          await api.ask({ method: 'POST', path: collection, query: { fieldManager }, body: object }, purpose);
          return 'created';
        } catch (error) {
          // Also when an earlier attempt created it and its answer was lost.
          if (error instanceof ApiRefusal && error.reason === 'AlreadyExists') return 'exists';
          throw error;
        }
      });
    },
    patch: (reference, change, fieldManager) =>
      unlessAbsent(purposeOf('changing', reference), async (purpose) => {
        const path = await objectPath(discovery, reference);
        if (path === undefined) return undefined;
        return (await api.ask(
          {
            method: 'PATCH',
            path,
            query: { fieldManager },
            contentType: 'application/merge-patch+json',
            body: change,
          },
          purpose,
        )) as KubernetesObject;
      }),
    delete: async (reference, { propagation, uid } = {}) => {
      const deleted = await unlessAbsent(purposeOf('deleting', reference), async (purpose) => {
        const path = await objectPath(discovery, reference);
        if (path === undefined) return undefined;
        await ofUid(api, reference, path, uid, async () =>
          api.ask(
            {
              method: 'DELETE',
              path,
              body: {
                apiVersion: 'v1',
                kind: 'DeleteOptions',
                ...(propagation === undefined ? {} : { propagationPolicy: propagation }),
                ...(uid === undefined ? {} : { preconditions: { uid } }),
              },
            },
            purpose,
          ),
        );
        return true;
      });
      return deleted ?? false;
    },
    watch,
    until: <T extends KubernetesObject, Result>(
      kind: ObjectKind,
      scope: Scope,
      condition: Condition<T, Result>,
      { timeout, signal }: WaitSettings = {},
    ) => {
      const signals = [
        ...(signal === undefined ? [] : [signal]),
        ...(timeout === undefined ? [] : [clock.timeout(timeout)]),
      ];
      return told({ what: `watching ${kind.kind}` }, async () => {
        for await (const objects of watch<T>(kind, scope, AbortSignal.any(signals))) {
          const result = condition(objects);
          if (result !== undefined) return result;
        }
        return undefined;
      });
    },
    token: ({ namespace, name }, audience, seconds = 600) =>
      unlessAbsent(
        {
          what: `asking for a token of ${describeReference({ kind: 'ServiceAccount', namespace, name })}`,
          secret: true,
        },
        async (purpose) => {
          const path = `/api/v1/namespaces/${namespace}/serviceaccounts/${name}/token`;
          const body = {
            apiVersion: 'authentication.k8s.io/v1',
            kind: 'TokenRequest',
            spec: { audiences: [audience], expirationSeconds: seconds },
          };
          const { status } = (await api.ask({ method: 'POST', path, body }, purpose)) as {
            readonly status: { readonly token: string };
          };
          return status.token;
        },
      ),
    forward: async (pod, port) => {
      const forward = await openPortForward(transport.kubeConfig, pod, port);
      forwards.add(forward);
      return forward;
    },
    close: async () => {
      for (const forward of forwards) await forward.close();
      await transport.close();
    },
  };
}

function purposeOf(verb: string, reference: ObjectReference): Purpose {
  return { what: `${verb} ${describeReference(reference)}`, secret: reference.kind === 'Secret' };
}

async function told<T>(purpose: Purpose, action: () => Promise<T>): Promise<T>;
async function told(purpose: Purpose, action: () => Promise<unknown>): Promise<unknown> {
  try {
    return await action();
  } catch (error) {
    throw error instanceof ApiRefusal ? refusalProblem(error, purpose) : error;
  }
}

async function unlessAbsent<T>(
  purpose: Purpose,
  action: (purpose: Purpose) => Promise<T | undefined>,
): Promise<T | undefined> {
  try {
    return await action(purpose);
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error;
    if (error.status === 404) return undefined;
    throw refusalProblem(error, purpose);
  }
}

async function collectionPath(
  discovery: Discovery,
  kind: ObjectKind,
  namespace: string | undefined,
): Promise<string | undefined> {
  const resource = await discovery.resource(kind);
  if (resource === undefined) return undefined;
  const within = resource.namespaced && namespace !== undefined ? `/namespaces/${encodeURIComponent(namespace)}` : '';
  return `${versionPath(kind.apiVersion)}${within}/${resource.name}`;
}

async function objectPath(discovery: Discovery, reference: ObjectReference): Promise<string | undefined> {
  const { name, namespace = 'default' } = reference;
  const path = await collectionPath(discovery, reference, namespace);
  return path === undefined ? undefined : `${path}/${encodeURIComponent(name)}`;
}

// A definition is served a moment after it is established.
async function servedPath(api: Api, discovery: Discovery, reference: ObjectReference, purpose: Purpose) {
  return persistently({ ...api, ...purpose, secret: false }, async () => {
    const path = await objectPath(discovery, reference);
    if (path === undefined) throw new PassingFailure(kindIsNotServed(reference.apiVersion, reference.kind));
    return path;
  });
}

// Two who apply what is not there yet may both be told to create it.
async function untilApplied(api: Api, purpose: Purpose, apply: () => Promise<unknown>): Promise<KubernetesObject> {
  return persistently({ ...api, ...purpose }, async () => {
    try {
      return (await apply()) as KubernetesObject;
    } catch (error) {
      if (error instanceof ApiRefusal && error.reason === 'AlreadyExists') throw new PassingFailure(error.message);
      throw error;
    }
  });
}

// An object of another uid took the name of the one that is gone.
async function ofUid(
  api: Api,
  reference: ObjectReference,
  path: string,
  uid: string | undefined,
  action: () => Promise<unknown>,
): Promise<void> {
  if (uid !== undefined) {
    const found = (await api.ask({ method: 'GET', path }, purposeOf('reading', reference))) as KubernetesObject;
    if (found.metadata.uid !== uid) throw new ApiRefusal(404, 'NotFound', 'another object has its name');
  }
  await action();
}

interface RawList {
  readonly metadata: { readonly resourceVersion?: string; readonly continue?: string };
  readonly items: readonly Omit<KubernetesObject, keyof ObjectKind>[];
}

async function listObjects(
  api: Api,
  { apiVersion, kind }: ObjectKind,
  path: string,
  scope: Scope,
): Promise<ObjectList> {
  const { labelSelector, fieldSelector } = scope;
  const objects: KubernetesObject[] = [];
  let next: string | undefined;
  for (;;) {
    let page: RawList;
    try {
      page = (await api.ask(
        { method: 'GET', path, query: { limit: String(pageSize), continue: next, labelSelector, fieldSelector } },
        { what: `listing ${kind}`, secret: kind === 'Secret' },
      )) as RawList;
    } catch (error) {
      // The state that the pages are of is forgotten; only a new first page helps.
      if (!(error instanceof ApiRefusal) || error.status !== 410 || next === undefined) throw error;
      objects.length = 0;
      next = undefined;
      continue;
    }
    // The objects of a list do not say what they are.
    for (const item of page.items) objects.push({ ...item, apiVersion, kind } as KubernetesObject);
    next = page.metadata.continue === '' ? undefined : page.metadata.continue;
    if (next === undefined) return { objects, version: page.metadata.resourceVersion ?? '' };
  }
}

function byName(a: KubernetesObject, b: KubernetesObject): number {
  const idOf = ({ metadata: { namespace = '', name } }: KubernetesObject): string => `${namespace}/${name}`;
  return idOf(a) < idOf(b) ? -1 : 1;
}
