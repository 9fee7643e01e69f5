import { ensure } from './ensure.ts';
import { mountIsOther } from './errors.ts';
import type { Answer, VaultApi } from './vault-api.ts';
import type { Step } from './world.ts';

/** Where the store reviews the tokens of accounts. */
const kubernetes = 'https://kubernetes.default.svc';
const auditDevice = 'stdout';

interface Mount {
  readonly type?: string;
  readonly options?: Readonly<Record<string, string>> | null;
}

/**
 * Turns on what the store needs before it can hold anything: its audit log, the engine for secrets, and the logins of
 * service accounts.
 *
 * @returns whether all of it is there afterwards.
 */
export async function setUp({ ledger, spec }: Step, api: VaultApi): Promise<boolean> {
  const { authMount, mount } = spec.contract.store;
  // First, so that everything after it is on record.
  const audited = await ensure(api, ledger, {
    what: 'audit log on the standard output',
    isThere: async () => Object.keys(mountsOf(await api.read('sys/audit'))).length > 0,
    make: () => api.write('POST', `sys/audit/${auditDevice}`, { type: 'file', options: { file_path: auditDevice } }),
  });
  const engine = mountsOf(await api.read('sys/mounts'))[`${mount}/`];
  if (engine !== undefined && !isKv2(engine)) {
    ledger.lacks(mountIsOther(mount, 'kv version 2', `${engine.type} version ${engine.options?.['version'] ?? '1'}`));
    return false;
  }
  const method = mountsOf(await api.read('sys/auth'))[`${authMount}/`];
  if (method !== undefined && method.type !== 'kubernetes') {
    ledger.lacks(mountIsOther(`auth/${authMount}`, 'kubernetes', method.type ?? 'unknown'));
    return false;
  }
  const mounted = await ensure(api, ledger, {
    what: `engine kv version 2 at ${mount}`,
    isThere: async () => isKv2(mountsOf(await api.read('sys/mounts'))[`${mount}/`]),
    make: () => api.write('POST', `sys/mounts/${mount}`, { type: 'kv', options: { version: '2' } }),
  });
  const enabled = await ensure(api, ledger, {
    what: `authentication of service accounts at ${authMount}`,
    isThere: async () => mountsOf(await api.read('sys/auth'))[`${authMount}/`]?.type === 'kubernetes',
    make: () => api.write('POST', `sys/auth/${authMount}`, { type: 'kubernetes' }),
  });
  const configured =
    enabled &&
    (await ensure(api, ledger, {
      what: `address of the cluster at auth/${authMount}`,
      isThere: async () => dataOf(await api.read(`auth/${authMount}/config`))['kubernetes_host'] === kubernetes,
      make: () => api.write('POST', `auth/${authMount}/config`, { kubernetes_host: kubernetes }),
    }));
  return audited && mounted && configured;
}

function isKv2(mount: Mount | undefined): boolean {
  return mount?.type === 'kv' && mount.options?.['version'] === '2';
}

function mountsOf(answer: Answer): Readonly<Record<string, Mount>> {
  return dataOf(answer) as Readonly<Record<string, Mount>>;
}

/** What an answer is about; empty when there is none. */
export function dataOf({ body }: Answer): Readonly<Record<string, unknown>> {
  const { data } = body;
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
}
