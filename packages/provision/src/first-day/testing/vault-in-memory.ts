import { randomBytes } from 'node:crypto';
import { capabilitiesFor, parsePolicy, type Capability } from './acl.ts';
import { type KvEngine, kvEngine } from './kv-engine.ts';
import { type Reply, refusal } from './reply.ts';

/** One request to one of the servers. */
export interface VaultRequest {
  readonly server: number;
  readonly method: string;
  /** Below `/v1/`. */
  readonly path: string;
  readonly token?: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A service account whose token the store accepts. */
export interface KnownAccount {
  readonly namespace: string;
  readonly name: string;
  readonly audience: string;
}

/** How the store is built. */
export interface VaultInMemoryProps {
  /** @default 1 */
  readonly servers?: number;
  /** @default 'shamir' */
  readonly seal?: 'ocikms' | 'shamir';
  /** Whose token a text is; the store asks the cluster. */
  readonly review: (jwt: string) => KnownAccount | undefined;
}

interface Token {
  readonly policies: readonly string[];
}

interface Server {
  initialised: boolean;
  sealed: boolean;
  entered: Set<string>;
  /** How often it is still looked at before it has joined, or has used its key. */
  delay: number;
}

interface Mount {
  readonly type: string;
  readonly options: Readonly<Record<string, string>> | null;
}

/** A store without disks, with the shapes and rules of Vault's API as far as a first day goes. */
export interface VaultInMemory {
  readonly handle: (request: VaultRequest) => Reply;
  readonly kv: KvEngine;
  readonly policies: Map<string, string>;
  readonly roles: Map<string, Readonly<Record<string, unknown>>>;
  readonly mounts: Map<string, Mount>;
  readonly auth: Map<string, Mount>;
  readonly audit: Map<string, Mount>;
  readonly tokens: Map<string, Token>;
  /** Every text that must never be shown. */
  readonly secrets: Set<string>;
  /** Requests that wanted to change something, in order. */
  readonly writes: string[];
  readonly seal: () => void;
}

const open: ReadonlySet<string> = new Set(['sys/init', 'sys/seal-status', 'sys/unseal', 'sys/health']);
/** What every token may. */
const defaultPolicy = parsePolicy(`
path "auth/token/lookup-self" { capabilities = ["read"] }
path "auth/token/revoke-self" { capabilities = ["update"] }
path "sys/capabilities-self" { capabilities = ["update"] }
`)!;
const needsSudo = /^sys\/(?:audit(?:$|\/)|auth\/)/;

/** A store that is new. */
export function vaultInMemory({ servers: count = 1, seal = 'shamir', review }: VaultInMemoryProps): VaultInMemory {
  const servers: Server[] = Array.from({ length: count }, () => ({
    initialised: false,
    sealed: true,
    entered: new Set(),
    delay: 0,
  }));
  const kv = kvEngine();
  const policies = new Map<string, string>();
  const roles = new Map<string, Readonly<Record<string, unknown>>>();
  const mounts = new Map<string, Mount>([['sys/', { type: 'system', options: null }]]);
  const auth = new Map<string, Mount>([['token/', { type: 'token', options: null }]]);
  const audit = new Map<string, Mount>();
  const tokens = new Map<string, Token>();
  const secrets = new Set<string>();
  const writes: string[] = [];
  let shares: string[] = [];
  let threshold = 0;
  let config: Readonly<Record<string, unknown>> | undefined;

  const secret = (bytes: number, prefix = ''): string => {
    const text = `${prefix}${randomBytes(bytes).toString('base64')}`;
    secrets.add(text);
    return text;
  };

  const statusOf = (server: Server) => ({
    type: seal,
    initialized: server.initialised,
    sealed: server.sealed,
    t: threshold,
    n: shares.length,
    progress: server.entered.size,
    version: '2.0.4',
    recovery_seal: seal !== 'shamir',
    storage_type: 'raft',
  });

  const leads = (server: Server): boolean => servers.find((one) => !one.sealed) === server;

  /** What goes on in the servers by themselves: the next one joins, one that has its keys uses them. */
  const goOn = (server: Server): void => {
    if (server.delay > 0) server.delay--;
    else if (!server.initialised && servers.some((one) => !one.sealed)) {
      server.initialised = true;
      if (seal !== 'shamir') server.sealed = false;
    } else if (server.initialised && seal !== 'shamir') server.sealed = false;
    else if (server.entered.size >= threshold && threshold > 0) {
      server.sealed = false;
      server.entered.clear();
    }
  };

  const initialise = (server: Server, body: VaultRequest['body']): Reply => {
    if (servers.some((one) => one.initialised)) return refusal(400, 'Vault is already initialized');
    const prefix = seal === 'shamir' ? 'secret' : 'recovery';
    const others = Object.keys(body).filter((name) => name.startsWith('recovery_') === (seal === 'shamir'));
    if (others.length > 0) return refusal(400, `parameters ${others.join(',')} not applicable to seal type ${seal}`);
    const wanted = Number(body[`${prefix}_shares`] ?? 0);
    threshold = Number(body[`${prefix}_threshold`] ?? 0);
    const keys = body[seal === 'shamir' ? 'pgp_keys' : 'recovery_pgp_keys'] as string[] | undefined;
    if (wanted < 1 || threshold > wanted || (wanted > 1 && threshold < 2))
      return refusal(400, 'invalid seal configuration');
    if (keys !== undefined && keys.length !== wanted) {
      return refusal(400, 'incorrect number of PGP keys');
    }
    shares = Array.from({ length: wanted }, () => secret(33));
    const root = secret(18, 'hvs.');
    tokens.set(root, { policies: ['root'] });
    server.initialised = true;
    server.delay = seal === 'shamir' ? 0 : 1;
    for (const other of servers) if (other !== server) other.delay = 2;
    const given =
      keys === undefined ? shares : shares.map((share) => Buffer.from(`for one ${share}`).toString('base64'));
    const hex = given.map((share) => Buffer.from(share, 'base64').toString('hex'));
    const lists =
      seal === 'shamir'
        ? { keys: hex, keys_base64: given }
        : { keys: [], keys_base64: [], recovery_keys: hex, recovery_keys_base64: given };
    return { status: 200, body: { ...lists, root_token: root } };
  };

  const enterShare = (server: Server, body: VaultRequest['body']): Reply => {
    if (!server.initialised) return refusal(400, 'Vault is not initialized');
    if (!server.sealed) return { status: 200, body: statusOf(server) };
    server.entered.add(String(body['key']));
    if (server.entered.size < threshold) return { status: 200, body: statusOf(server) };
    if ([...server.entered].some((share) => !shares.includes(share))) {
      server.entered.clear();
      return refusal(400, 'failed to decrypt keys from storage: cipher: message authentication failed');
    }
    // The first one is there at once, one that joins needs a moment.
    if (server === servers[0]) server.sealed = false;
    else server.delay = 1;
    const status = { ...statusOf(server), progress: 0 };
    if (!server.sealed) server.entered.clear();
    return { status: 200, body: status };
  };

  const health = (server: Server): Reply => {
    if (!server.initialised) return { status: 501, body: statusOf(server) };
    if (server.sealed) return { status: 503, body: statusOf(server) };
    return { status: leads(server) ? 200 : 429, body: statusOf(server) };
  };

  const allowed = (token: Token, path: string): readonly Capability[] => {
    if (token.policies.includes('root')) return ['root' as Capability];
    const own = token.policies.map((name) => parsePolicy(policies.get(name) ?? '') ?? []);
    return capabilitiesFor(path, [defaultPolicy, ...own]);
  };

  const isAllowed = ({ method, path }: VaultRequest, token: Token): boolean => {
    const all = allowed(token, path);
    if (all.includes('root' as Capability)) return true;
    return all.includes(needed(method, path)) && (!needsSudo.test(path) || all.includes('sudo'));
  };

  const needed = (method: string, path: string): Capability => {
    if (method === 'GET') return 'read';
    if (method === 'LIST') return 'list';
    if (method === 'DELETE') return 'delete';
    const [, name] = /^[^/]+\/data\/(.+)$/.exec(path) ?? [];
    if (name !== undefined) return kv.isThere(name) ? 'update' : 'create';
    const [, role] = /^auth\/[^/]+\/role\/(.+)$/.exec(path) ?? [];
    return role !== undefined && !roles.has(role) ? 'create' : 'update';
  };

  const mount = (table: Map<string, Mount>, name: string, { body, method }: VaultRequest): Reply => {
    if (method !== 'POST') return refusal(405, 'unsupported operation');
    if (table.has(`${name}/`)) return refusal(400, `path is already in use at ${name}/`);
    const { type, options = null } = body as { type: string; options?: Readonly<Record<string, string>> };
    table.set(`${name}/`, { type, options });
    if (table === mounts) kv.upgrading = 1;
    return { status: 204 };
  };

  const policy = (name: string, { body, method }: VaultRequest): Reply => {
    const text = policies.get(name);
    if (method === 'GET')
      return text === undefined ? refusal(404) : { status: 200, body: { data: { name, policy: text } } };
    if (method === 'DELETE') policies.delete(name);
    else if (parsePolicy(String(body['policy'])) === undefined) return refusal(400, 'failed to parse policy');
    else policies.set(name, String(body['policy']));
    return { status: 204 };
  };

  const role = (name: string, { body, method }: VaultRequest): Reply => {
    const found = roles.get(name);
    if (method === 'GET') return found === undefined ? refusal(404) : { status: 200, body: { data: found } };
    if (method === 'DELETE') roles.delete(name);
    else roles.set(name, { ...body, token_ttl: 3600 });
    return { status: 204 };
  };

  const login = ({ body }: VaultRequest): Reply => {
    const wanted = roles.get(String(body['role']));
    if (config === undefined) return refusal(400, 'could not load backend configuration');
    if (wanted === undefined) return refusal(400, `invalid role name "${String(body['role'])}"`);
    const account = review(String(body['jwt']));
    const names = wanted['bound_service_account_names'] as string[];
    const namespaces = wanted['bound_service_account_namespaces'] as string[];
    if (account === undefined || account.audience !== wanted['audience']) return refusal(403, 'permission denied');
    if (!names.includes(account.name) || !namespaces.includes(account.namespace)) {
      return refusal(403, 'service account name not authorized');
    }
    const token = secret(18, 'hvs.');
    const own = ['default', ...(wanted['token_policies'] as string[])];
    tokens.set(token, { policies: own });
    return { status: 200, body: { auth: { client_token: token, policies: own, lease_duration: 3600 } } };
  };

  const served = (request: VaultRequest, token: Token): Reply => {
    const { method, path, body } = request;
    const [, area, name] =
      /^(sys\/mounts|sys\/auth|sys\/audit|sys\/policies\/acl|auth\/kubernetes\/role)\/(.+)$/.exec(path) ?? [];
    if (area === 'sys/mounts') return mount(mounts, name!, request);
    if (area === 'sys/auth') return mount(auth, name!, request);
    if (area === 'sys/audit') return mount(audit, name!, request);
    if (area === 'sys/policies/acl') return policy(name!, request);
    if (path.startsWith('auth/kubernetes/') && !auth.has('kubernetes/')) return refusal(404, 'no handler for route');
    if (area === 'auth/kubernetes/role') return role(name!, request);
    const list = (keys: readonly string[]): Reply =>
      keys.length === 0 ? refusal(404) : { status: 200, body: { data: { keys } } };
    switch (path) {
      case 'sys/mounts':
        return { status: 200, body: { data: Object.fromEntries(mounts) } };
      case 'sys/auth':
        return { status: 200, body: { data: Object.fromEntries(auth) } };
      case 'sys/audit':
        return { status: 200, body: { data: Object.fromEntries(audit) } };
      case 'sys/policies/acl':
        return list([...policies.keys()]);
      case 'auth/kubernetes/role':
        return list([...roles.keys()]);
      case 'auth/kubernetes/config':
        if (method === 'GET') return config === undefined ? refusal(404) : { status: 200, body: { data: config } };
        config = body;
        return { status: 204 };
      case 'auth/token/lookup-self':
        return { status: 200, body: { data: { policies: token.policies } } };
      case 'auth/token/revoke-self':
        tokens.delete(request.token!);
        return { status: 204 };
      case 'sys/capabilities-self': {
        const paths = body['paths'] as string[];
        return { status: 200, body: { data: Object.fromEntries(paths.map((one) => [one, allowed(token, one)])) } };
      }
      default: {
        const [, engine, rest] = /^([^/]+)\/(.+)$/.exec(path) ?? [];
        if (engine === undefined || mounts.get(`${engine}/`)?.type !== 'kv')
          return refusal(404, 'no handler for route');
        for (const value of Object.values((body['data'] as object | undefined) ?? {})) secrets.add(String(value));
        return kv.handle(method, rest!, body);
      }
    }
  };

  const handle = (request: VaultRequest): Reply => {
    const { method, path } = request;
    const server = servers[request.server]!;
    const isWrite = method === 'POST' || method === 'PUT' || method === 'DELETE';
    const isLogin = path === 'auth/kubernetes/login';
    const isHarmless =
      isLogin || path === 'sys/capabilities-self' || (path === 'auth/token/revoke-self' && !isRoot(request.token));
    if (isWrite && !isHarmless) writes.push(`${method} ${path}`);
    if (path === 'sys/seal-status' || path === 'sys/health') goOn(server);
    if (path === 'sys/init') {
      if (isWrite) return initialise(server, request.body);
      return { status: 200, body: { initialized: server.initialised } };
    }
    if (path === 'sys/seal-status') return { status: 200, body: statusOf(server) };
    if (path === 'sys/unseal') return enterShare(server, request.body);
    if (path === 'sys/health') return health(server);
    if (server.sealed && !open.has(path)) return refusal(503, 'Vault is sealed');
    if (isLogin) return auth.has('kubernetes/') ? login(request) : refusal(403, 'permission denied');
    const token = tokens.get(request.token ?? '');
    if (token === undefined) return refusal(403, 'permission denied', 'invalid token');
    const effective = path.endsWith('/') ? path.slice(0, -1) : path;
    const known = { ...request, path: effective };
    return isAllowed(known, token)
      ? served(known, token)
      : refusal(403, '1 error occurred:\n\t* permission denied\n\n');
  };

  const isRoot = (token: string | undefined): boolean => tokens.get(token ?? '')?.policies.includes('root') === true;

  return {
    handle,
    kv,
    policies,
    roles,
    mounts,
    auth,
    audit,
    tokens,
    secrets,
    writes,
    seal: () => {
      for (const server of servers) server.sealed = true;
    },
  };
}
