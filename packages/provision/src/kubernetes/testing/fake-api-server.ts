import { once } from 'node:events';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import type { KubernetesObject } from '../index.ts';
import { type Json, type Owners, applyFields, fieldsOf, mergePatch } from './field-ownership.ts';
import { type ServedKind, builtInKinds } from './served-kinds.ts';

/** What goes wrong with a request: before it is done, or after. */
export type Fault =
  | { readonly answer: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: object | string }
  /** The connection breaks off before anything is done. */
  | 'lost-request'
  /** It is done, and the connection breaks off before anyone is told. */
  | 'lost-answer'
  /** It is done, and the answer comes when nobody waits any more. */
  | 'late-answer'
  /** A watch ends after its first event. */
  | 'cut-watch'
  /** A watch is told that its state is forgotten. */
  | 'gone-watch';

/** A request, as the record of a server holds it. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
}

/** What a controller makes of an object: what it writes to its status, or nothing. */
export type Controller = (object: KubernetesObject, server: FakeApiServer) => object | undefined;

interface Stored {
  object: Json & { metadata: Json & { name: string; namespace?: string } };
  readonly owners: Owners;
}

interface LoggedEvent {
  readonly version: number;
  readonly type: 'ADDED' | 'DELETED' | 'MODIFIED';
  /** The path of the kind in all namespaces. */
  readonly collection: string;
  readonly object: KubernetesObject;
}

interface Target {
  readonly apiVersion: string;
  readonly served: ServedKind;
  readonly namespace: string | undefined;
  readonly name: string | undefined;
  readonly subresource: string | undefined;
}

/** An API server of the Kubernetes shapes on loopback: keeps objects in memory, and fails as it is told to. */
export class FakeApiServer {
  /** Every request, in order, also those that go wrong. */
  readonly requests: RecordedRequest[] = [];
  /** Which request goes wrong, and how; called once for each. */
  fault: (request: RecordedRequest, index: number) => Fault | undefined = () => undefined;
  /** What happens after each write. */
  controller: Controller = () => undefined;
  /** Answers the content of a list in pages of at most so many. */
  pageSize = Number.POSITIVE_INFINITY;
  /** How many times each object was created. */
  readonly creations = new Map<string, number>();
  readonly #kinds = new Map<string, ServedKind[]>(
    Object.entries(builtInKinds).map(([version, kinds]) => [version, [...kinds]]),
  );
  readonly #store = new Map<string, Stored>();
  readonly #log: LoggedEvent[] = [];
  readonly #watches = new Set<() => void>();
  readonly #server: Server;
  #version = 100;
  #uids = 0;

  constructor() {
    this.#server = createServer((request, response) => {
      // Whatever a test does wrong in here is seen at once by whoever asked.
      this.#handle(request, response).catch((error: unknown) => send(response, 400, { message: String(error) }));
    });
    for (const name of ['default', 'kube-system']) {
      this.write({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
    }
    this.creations.clear();
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** A kubeconfig that leads here. */
  get kubeconfig(): string {
    return JSON.stringify({
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [{ name: 'edge', cluster: { server: this.url, 'insecure-skip-tls-verify': true } }],
      users: [{ name: 'operator', user: {} }],
      contexts: [{ name: 'edge', context: { cluster: 'edge', user: 'operator' } }],
      'current-context': 'edge',
    });
  }

  /** For tests that speak another protocol over the same port. */
  get http(): Server {
    return this.#server;
  }

  async open(): Promise<this> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return this;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  /** Serves a further kind. */
  serve(apiVersion: string, kind: ServedKind): void {
    const kinds = this.#kinds.get(apiVersion) ?? [];
    if (!kinds.some((known) => known.kind === kind.kind)) this.#kinds.set(apiVersion, [...kinds, kind]);
  }

  /** Writes an object from within, as a controller does. */
  write(object: KubernetesObject): void {
    const path = this.#pathOf(object);
    const known = this.#store.get(path);
    if (known === undefined) this.#put(path, structuredClone(object) as unknown as Stored['object'], new Map());
    else
      this.#put(path, { ...known.object, ...(structuredClone(object) as unknown as Stored['object']) }, known.owners);
  }

  /** Changes the status of an object from within. */
  setStatus(object: KubernetesObject, status: object): void {
    const stored = this.#store.get(this.#pathOf(object));
    if (stored !== undefined) this.#put(this.#pathOf(object), { ...stored.object, status }, stored.owners);
  }

  /** Removes an object from within, finalizers or not. */
  remove(object: KubernetesObject): void {
    this.#drop(this.#pathOf(object));
  }

  /** All objects, in the order of their paths. */
  objects(): KubernetesObject[] {
    return [...this.#store]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { object }]) => object as unknown as KubernetesObject);
  }

  find(kind: string, name: string): KubernetesObject | undefined {
    return this.objects().find((object) => object.kind === kind && object.metadata.name === name);
  }

  /** Who owns fields of an object. */
  managersOf(kind: string, name: string): string[] {
    const stored = [...this.#store.values()].find(
      ({ object }) => object['kind'] === kind && object.metadata.name === name,
    );
    return [...(stored?.owners.keys() ?? [])];
  }

  /** Ends every watch, as a server does that stops. */
  cutWatches(): void {
    for (const end of [...this.#watches]) end();
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, 'http://server');
    const recorded = { method: request.method!, path: url.pathname, query: url.searchParams };
    const fault = this.fault(recorded, this.requests.length);
    this.requests.push(recorded);
    const body = await bodyOf(request);
    if (fault === 'lost-request') return void request.socket.destroy();
    if (typeof fault === 'object') return send(response, fault.answer, fault.body ?? {}, fault.headers);
    if (url.searchParams.get('watch') === 'true') return this.#watch(recorded, response, fault);
    const { status, answer } = this.#answer(recorded, body, request.headers['content-type'] ?? '');
    if (fault === 'lost-answer') return void request.socket.destroy();
    if (fault === 'late-answer') return void setTimeout(() => send(response, status, answer), 250).unref();
    send(response, status, answer);
  }

  #answer(request: RecordedRequest, body: Json, contentType: string): { status: number; answer: object } {
    const { method, path, query } = request;
    if (path === '/version') return ok({ major: '1', minor: '34', gitVersion: 'v1.34.3+k3s1' });
    if (path === '/apis') {
      const groups = [...this.#kinds.keys()].filter((version) => version.includes('/'));
      return ok({ kind: 'APIGroupList', groups: groups.map((groupVersion) => ({ versions: [{ groupVersion }] })) });
    }
    const kinds = this.#kinds.get(path.replace(/^\/apis?\//, ''));
    if (kinds !== undefined) {
      const subresources = kinds.map(({ kind, name, namespaced }) => ({ kind, name: `${name}/status`, namespaced }));
      return ok({ kind: 'APIResourceList', resources: [...kinds, ...subresources] });
    }
    const target = this.#targetOf(path);
    if (target === undefined) return refuse(404, 'NotFound', `the server could not find ${path}`);
    if (target.subresource === 'token') return this.#token(path);
    if (target.name === undefined) {
      return method === 'POST' ? this.#create(path, body, query) : this.#list(target, path, query);
    }
    switch (method) {
      case 'GET': {
        const stored = this.#store.get(path);
        return stored === undefined ? notFound(target) : ok(stored.object);
      }
      case 'PATCH':
        return contentType.includes('apply') ? this.#apply(path, target, body, query) : this.#patch(path, target, body);
      case 'DELETE':
        return this.#delete(path, target);
      default:
        return refuse(405, 'MethodNotAllowed', method);
    }
  }

  #token(path: string): { status: number; answer: object } {
    const account = this.#store.get(path.replace(/\/token$/, ''));
    if (account === undefined) return refuse(404, 'NotFound', 'there is no such account');
    return ok({ kind: 'TokenRequest', status: { token: `token of ${account.object.metadata.name}` } });
  }

  #create(path: string, body: Json, query: URLSearchParams): { status: number; answer: object } {
    const object = body as Stored['object'];
    const at = `${path}/${object.metadata.name}`;
    const refusal = this.#namespaceRefusal(at);
    if (refusal !== undefined) return refusal;
    if (this.#store.has(at)) return refuse(409, 'AlreadyExists', `${object.metadata.name} already exists`);
    this.#put(at, object, new Map([[query.get('fieldManager') ?? 'unknown', fieldsOf(object)]]));
    return { status: 201, answer: this.#store.get(at)!.object };
  }

  #apply(path: string, target: Target, body: Json, query: URLSearchParams): { status: number; answer: object } {
    const refusal = this.#namespaceRefusal(path);
    if (refusal !== undefined) return refusal;
    const known = this.#store.get(path);
    const owners: Owners = known?.owners ?? new Map<string, Set<string>>();
    const start = known?.object ?? { apiVersion: target.apiVersion, kind: target.served.kind, metadata: { name: '' } };
    const named = {
      ...start,
      metadata: {
        ...start.metadata,
        name: target.name!,
        ...(target.namespace === undefined ? {} : { namespace: target.namespace }),
      },
    };
    const manager = query.get('fieldManager')!;
    const { object, conflicts } = applyFields(named, body, manager, owners, query.get('force') === 'true');
    if (conflicts.length > 0) {
      return refuse(409, 'Conflict', `Apply failed with ${conflicts.length} conflicts: ${conflicts.join(', ')}`, {
        causes: conflicts.map((field) => ({ reason: 'FieldManagerConflict', field })),
      });
    }
    if (known !== undefined && isDeepStrictEqual(known.object, object)) return ok(known.object);
    this.#put(path, object as Stored['object'], owners);
    return { status: known === undefined ? 201 : 200, answer: this.#store.get(path)!.object };
  }

  #patch(path: string, target: Target, change: Json): { status: number; answer: object } {
    const stored = this.#store.get(path);
    if (stored === undefined) return notFound(target);
    this.#put(path, mergePatch(stored.object, change) as Stored['object'], stored.owners);
    return ok(this.#store.get(path)?.object ?? {});
  }

  #delete(path: string, target: Target): { status: number; answer: object } {
    const stored = this.#store.get(path);
    if (stored === undefined) return notFound(target);
    const { finalizers } = stored.object.metadata as { readonly finalizers?: readonly string[] };
    if ((finalizers ?? []).length === 0) this.#drop(path);
    else if (stored.object.metadata['deletionTimestamp'] === undefined) {
      const metadata = { ...stored.object.metadata, deletionTimestamp: '2026-01-01T00:00:00Z' };
      this.#put(path, { ...stored.object, metadata }, stored.owners);
    }
    return ok({ kind: 'Status', status: 'Success' });
  }

  #list(target: Target, path: string, query: URLSearchParams): { status: number; answer: object } {
    const all = this.#matching(target, path, query);
    const start = Number(query.get('continue') ?? 0);
    const end = Math.min(start + Math.min(Number(query.get('limit') ?? 500), this.pageSize), all.length);
    const metadata = { resourceVersion: String(this.#version), ...(end < all.length ? { continue: String(end) } : {}) };
    const items = all.slice(start, end).map(({ apiVersion: _version, kind: _kind, ...rest }) => rest);
    return ok({ apiVersion: target.apiVersion, kind: `${target.served.kind}List`, metadata, items });
  }

  #matching({ apiVersion, served }: Target, path: string, query: URLSearchParams): KubernetesObject[] {
    const namespace = /\/namespaces\/([^/]+)\/[^/]+$/.exec(path)?.[1];
    return this.objects().filter(
      (object) =>
        object.apiVersion === apiVersion &&
        object.kind === served.kind &&
        (namespace === undefined || object.metadata.namespace === namespace) &&
        isSelected(object, query),
    );
  }

  #watch({ path, query }: RecordedRequest, response: ServerResponse, fault: Fault | undefined): void {
    const target = this.#targetOf(path);
    if (target === undefined) return send(response, 404, refuse(404, 'NotFound', path).answer);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.flushHeaders();
    if (fault === 'gone-watch') {
      const gone = refuse(410, 'Expired', 'too old resource version').answer;
      response.end(`${JSON.stringify({ type: 'ERROR', object: gone })}\n`);
      return;
    }
    let next = this.#log.findIndex(({ version }) => version > Number(query.get('resourceVersion') ?? 0));
    if (next < 0) next = this.#log.length;
    const collection = collectionOf(target);
    const namespace = target.namespace;
    const push = (): void => {
      for (; next < this.#log.length; next++) {
        const event = this.#log[next]!;
        if (event.collection !== collection || !isSelected(event.object, query)) continue;
        if (namespace !== undefined && event.object.metadata.namespace !== namespace) continue;
        response.write(`${JSON.stringify({ type: event.type, object: event.object })}\n`);
        if (fault === 'cut-watch') return end();
      }
    };
    const end = (): void => {
      this.#watches.delete(end);
      this.#listeners.delete(push);
      // Half an event, as a connection that breaks off leaves.
      response.write('{"type":"MODI');
      response.socket?.destroySoon();
    };
    this.#watches.add(end);
    this.#listeners.add(push);
    response.on('close', () => {
      this.#watches.delete(end);
      this.#listeners.delete(push);
    });
    push();
  }

  readonly #listeners = new Set<() => void>();

  #put(path: string, given: Stored['object'], owners: Owners): void {
    const known = this.#store.get(path);
    this.#version++;
    const specChanged = !isDeepStrictEqual(known?.object['spec'], given['spec']);
    const generation = Number(known?.object.metadata['generation'] ?? 0) + (specChanged ? 1 : 0);
    const object: Stored['object'] = {
      ...given,
      metadata: {
        ...given.metadata,
        uid: known?.object.metadata['uid'] ?? `uid-${++this.#uids}`,
        creationTimestamp: '2026-01-01T00:00:00Z',
        generation,
        resourceVersion: String(this.#version),
      },
    };
    if (known === undefined) this.creations.set(path, (this.creations.get(path) ?? 0) + 1);
    const { finalizers = [], deletionTimestamp } = object.metadata as {
      readonly finalizers?: readonly string[];
      readonly deletionTimestamp?: string;
    };
    this.#store.set(path, { object, owners });
    if (deletionTimestamp !== undefined && finalizers.length === 0) return this.#drop(path);
    this.#record(known === undefined ? 'ADDED' : 'MODIFIED', object as unknown as KubernetesObject);
    const status = this.controller(object as unknown as KubernetesObject, this);
    if (status !== undefined && !isDeepStrictEqual(object['status'], status)) {
      this.setStatus(object as unknown as KubernetesObject, status);
    }
  }

  #drop(path: string): void {
    const stored = this.#store.get(path);
    if (stored === undefined) return;
    this.#store.delete(path);
    this.#version++;
    const metadata = { ...stored.object.metadata, resourceVersion: String(this.#version) };
    this.#record('DELETED', { ...stored.object, metadata } as unknown as KubernetesObject);
    if (stored.object['kind'] !== 'Namespace') return;
    for (const [at, { object }] of [...this.#store]) {
      if (object.metadata.namespace === stored.object.metadata.name) this.#drop(at);
    }
  }

  #record(type: LoggedEvent['type'], object: KubernetesObject): void {
    const served = this.#kinds.get(object.apiVersion)?.find(({ kind }) => kind === object.kind);
    if (served === undefined) return;
    const collection = collectionOf({ apiVersion: object.apiVersion, served });
    this.#log.push({ version: this.#version, type, collection, object: structuredClone(object) });
    for (const push of [...this.#listeners]) push();
  }

  #namespaceRefusal(path: string): { status: number; answer: object } | undefined {
    const name = /\/namespaces\/([^/]+)\/[^/]+\/[^/]+$/.exec(path)?.[1];
    if (name === undefined) return undefined;
    const namespace = this.#store.get(`/api/v1/namespaces/${name}`);
    if (namespace === undefined) return refuse(404, 'NotFound', `namespaces "${name}" not found`);
    if (namespace.object.metadata['deletionTimestamp'] === undefined) return undefined;
    return refuse(403, 'Forbidden', `namespace ${name} is being terminated`, {
      causes: [{ reason: 'NamespaceTerminating' }],
    });
  }

  #targetOf(path: string): Target | undefined {
    const [, version, rest] = /^\/(?:api\/(?=v1)|apis\/(?=[^/]+\/))(v1|[^/]+\/[^/]+)\/(.*)$/.exec(path) ?? [];
    if (version === undefined || rest === undefined) return undefined;
    const parts = rest.split('/').map(decodeURIComponent);
    const namespaced = parts[0] === 'namespaces' && parts.length > 2;
    const [plural, name, subresource] = namespaced ? parts.slice(2) : parts;
    const served = this.#kinds.get(version)?.find((known) => known.name === plural);
    if (served === undefined) return undefined;
    return { apiVersion: version, served, namespace: namespaced ? parts[1] : undefined, name, subresource };
  }

  #pathOf({ apiVersion, kind, metadata }: KubernetesObject): string {
    const served = this.#kinds.get(apiVersion)?.find((known) => known.kind === kind);
    if (served === undefined) throw new Error(`${kind} of ${apiVersion} is not served`);
    const within = served.namespaced ? `/namespaces/${metadata.namespace}` : '';
    return `${apiVersion.includes('/') ? '/apis' : '/api'}/${apiVersion}${within}/${served.name}/${metadata.name}`;
  }
}

function collectionOf({ apiVersion, served }: Pick<Target, 'apiVersion' | 'served'>): string {
  return `${apiVersion}/${served.name}`;
}

function isSelected(object: KubernetesObject, query: URLSearchParams): boolean {
  const labels = (query.get('labelSelector') ?? '').split(',').filter((term) => term !== '');
  const fields = (query.get('fieldSelector') ?? '').split(',').filter((term) => term !== '');
  return (
    labels.every((term) => {
      const [key, value] = term.split('=');
      return object.metadata.labels?.[key!] === value;
    }) && fields.every((term) => term === `metadata.name=${object.metadata.name}`)
  );
}

function ok(answer: object): { status: number; answer: object } {
  return { status: 200, answer };
}

function refuse(code: number, reason: string, message: string, details?: object): { status: number; answer: object } {
  return {
    status: code,
    answer: { apiVersion: 'v1', kind: 'Status', status: 'Failure', code, reason, message, details, metadata: {} },
  };
}

function notFound({ served, name }: Target): { status: number; answer: object } {
  return refuse(404, 'NotFound', `${served.name} "${name}" not found`);
}

async function bodyOf(request: IncomingMessage): Promise<Json> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Json);
}

function send(
  response: ServerResponse,
  status: number,
  body: object | string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}
