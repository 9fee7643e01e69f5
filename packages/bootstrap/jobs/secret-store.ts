import { JobFailure, loginFailed } from './errors.ts';
import type { Role } from './grant.ts';
import { policyPrefix } from './grant.ts';
import { type Api, ask, askFor } from './http-client.ts';

interface Data<T> {
  readonly data: T;
}

/** A role as the store has it. */
export type StoredRole = Role & { readonly token_policies: readonly string[] };

/** The policies and roles of a secret store, as far as they come from ConfigMaps. */
export interface SecretStore {
  readonly policies: () => Promise<string[]>;
  readonly policy: (name: string) => Promise<string | undefined>;
  readonly writePolicy: (name: string, text: string) => Promise<void>;
  readonly removePolicy: (name: string) => Promise<void>;
  readonly roles: () => Promise<string[]>;
  readonly role: (name: string) => Promise<StoredRole | undefined>;
  readonly writeRole: (role: StoredRole) => Promise<void>;
  readonly removeRole: (name: string) => Promise<void>;
}

/** Where the store is, and who signs in. */
export interface Login {
  readonly url: string;
  readonly authMount: string;
  readonly role: string;
  /** The token of a service account. */
  readonly token: string;
}

/** Signs in to the store; `undefined` when it is new or sealed, and so serves nobody. */
export async function openStore({ url, authMount, role, token }: Login): Promise<SecretStore | undefined> {
  const nobody: Api = { url, headers: {} };
  const state = await askFor<{ initialized: boolean; sealed: boolean }>(nobody, 'GET', '/v1/sys/seal-status');
  if (state?.initialized !== true || state.sealed) return undefined;
  const answer = await ask(nobody, 'POST', `/v1/auth/${authMount}/login`, { role, jwt: token });
  if (answer.status !== 200) throw new JobFailure(loginFailed(role, answer.status));
  const { auth } = JSON.parse(answer.body) as { auth: { client_token: string } };
  return storeOf({ url, headers: { 'x-vault-token': auth.client_token } }, authMount);
}

function storeOf(api: Api, authMount: string): SecretStore {
  const policies = '/v1/sys/policies/acl';
  const roles = `/v1/auth/${authMount}/role`;
  const keys = async (path: string): Promise<string[]> =>
    (await askFor<Data<{ keys: string[] }>>(api, 'GET', `${path}?list=true`))?.data.keys ?? [];
  const write = async (path: string, body: unknown): Promise<void> => void (await askFor(api, 'POST', path, body));
  const remove = async (path: string): Promise<void> => void (await askFor(api, 'DELETE', path));
  return {
    policies: async () => (await keys(policies)).filter((name) => name.startsWith(policyPrefix)),
    policy: async (name) => (await askFor<Data<{ policy: string }>>(api, 'GET', `${policies}/${name}`))?.data.policy,
    writePolicy: (name, policy) => write(`${policies}/${name}`, { policy }),
    removePolicy: (name) => remove(`${policies}/${name}`),
    roles: () => keys(roles),
    role: async (name) => (await askFor<Data<StoredRole>>(api, 'GET', `${roles}/${name}`))?.data,
    writeRole: ({ name, ...role }) => write(`${roles}/${name}`, role),
    removeRole: (name) => remove(`${roles}/${name}`),
  };
}
