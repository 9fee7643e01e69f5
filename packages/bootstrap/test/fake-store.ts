import { type IncomingMessage, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { ConfigMap } from '../jobs/grant.ts';
import type { StoredRole } from '../jobs/secret-store.ts';

/** What a store that runs on loopback holds. */
export interface FakeStore {
  readonly url: string;
  readonly policies: Map<string, string>;
  readonly roles: Map<string, Omit<StoredRole, 'name'>>;
  state: { initialized: boolean; sealed: boolean };
  /** Writing requests, in order. */
  readonly writes: string[];
}

const session = 'session-of-the-job';

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? undefined : JSON.parse(text);
}

/** Answers as Vault's API does, for policies and for roles of the Kubernetes authentication. */
export async function fakeStore(): Promise<FakeStore> {
  const policies = new Map<string, string>();
  const roles = new Map<string, Omit<StoredRole, 'name'>>();
  const store: { url: string; state: FakeStore['state']; writes: string[] } = {
    url: '',
    state: { initialized: true, sealed: false },
    writes: [],
  };
  const answer = async (request: IncomingMessage): Promise<[number, unknown?]> => {
    const { method = '' } = request;
    const { pathname: path, searchParams } = new URL(request.url ?? '', 'http://store');
    if (path === '/v1/sys/seal-status') return [200, store.state];
    if (path === '/v1/auth/kubernetes/login') {
      const { role, jwt } = (await bodyOf(request)) as { role: string; jwt: string };
      return role === 'policies' && jwt === 'account-token' ? [200, { auth: { client_token: session } }] : [403, {}];
    }
    if (request.headers['x-vault-token'] !== session) return [403, { errors: ['permission denied'] }];
    const [, map, name] =
      [['/v1/sys/policies/acl', policies] as const, ['/v1/auth/kubernetes/role', roles] as const].flatMap(
        ([prefix, held]) => (path.startsWith(prefix) ? [[prefix, held, path.slice(prefix.length + 1)] as const] : []),
      )[0] ?? [];
    if (map === undefined || name === undefined) return [404];
    if (searchParams.get('list') === 'true') {
      return map.size === 0 ? [404, { errors: [] }] : [200, { data: { keys: [...map.keys()] } }];
    }
    const found = map.get(name);
    if (method === 'GET') {
      return found === undefined ? [404] : [200, { data: typeof found === 'string' ? { policy: found } : found }];
    }
    store.writes.push(`${method} ${path}`);
    if (method === 'DELETE') map.delete(name);
    else if (map === policies) policies.set(name, ((await bodyOf(request)) as { policy: string }).policy);
    else roles.set(name, (await bodyOf(request)) as Omit<StoredRole, 'name'>);
    return [204];
  };
  store.url = await listen(
    createServer((request, response) => {
      void answer(request).then(([status, body]) => {
        response.writeHead(status).end(body === undefined ? undefined : JSON.stringify(body));
      });
    }),
  );
  return Object.assign(store, { policies, roles });
}

/** Answers as the Kubernetes API does for ConfigMaps with a label, two a page. */
export async function fakeCluster(configMaps: readonly ConfigMap[], label: string): Promise<string> {
  return listen(
    createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://cluster');
      if (request.headers.authorization !== 'Bearer account-token') return void response.writeHead(401).end();
      if (pathname !== '/api/v1/configmaps' || searchParams.get('labelSelector') !== label) {
        return void response.writeHead(404).end();
      }
      const start = Number(searchParams.get('continue') ?? 0);
      const next = start + 2 < configMaps.length ? { continue: String(start + 2) } : {};
      response.end(JSON.stringify({ items: configMaps.slice(start, start + 2), metadata: next }));
    }),
  );
}
