import { nobodyMaySignIn, tokenIsRefused } from './errors.ts';
import { type KeyShares, writeKeyFile } from './key-file.ts';
import type { OpenStore } from './open-store.ts';
import { Refused, type VaultApi, persistently } from './vault-api.ts';
import type { Step } from './world.ts';

/** The store as somebody who may work on it. */
export interface Session {
  readonly api: VaultApi;
  /** Whether it is with the root token that the key file keeps. */
  readonly asRoot: boolean;
  /** Ends the login, if it was made for this run. */
  readonly leave: () => Promise<void>;
}

/**
 * Signs in with the first of these that the store takes: the token given, the root token of the key file, the login of the
 * operator's account, a token that a person enters. `undefined` when it takes none.
 */
export async function signIn(step: Step, { api, kept }: OpenStore): Promise<Session | undefined> {
  const { ledger, settings, spec, world } = step;
  const nothing = async (): Promise<void> => undefined;
  if (settings.token !== undefined) {
    const session = api.as(settings.token);
    if (await isTaken(session)) return { api: session, asRoot: false, leave: nothing };
    ledger.lacks(tokenIsRefused('--token-file'));
    return undefined;
  }
  if (kept?.rootToken !== undefined) {
    const session = api.as(kept.rootToken);
    if (await isTaken(session)) return { api: session, asRoot: true, leave: nothing };
    if (ledger.mayChange) forgetRoot(step, kept);
  }
  const login = await signInAs(step, api, spec.servers.namespace, spec.operator);
  if (login !== undefined && typeof login !== 'string') {
    ledger.note(`signed in as ${spec.operator}`);
    return { api: login, asRoot: false, leave: () => leave(login) };
  }
  const entered = (await world.ask?.('token of the store (empty to stop): '))?.trim() ?? '';
  if (entered === '') {
    ledger.lacks(nobodyMaySignIn(spec.operator));
    return undefined;
  }
  const session = api.as(entered);
  if (await isTaken(session)) return { api: session, asRoot: false, leave: nothing };
  ledger.lacks(tokenIsRefused('the person'));
  return undefined;
}

/** Signs in as a service account, under the role of the same name; why it cannot, or the store as that account. */
export async function signInAs(
  { spec, world }: Pick<Step, 'spec' | 'world'>,
  api: VaultApi,
  namespace: string,
  account: string,
  role = account,
): Promise<VaultApi | 'cannot sign in' | 'is not there' | undefined> {
  const { audience, authMount } = spec.contract.store;
  if (world.cluster === undefined) return undefined;
  const jwt = await world.cluster.token(namespace, account, audience);
  if (jwt === undefined) return 'is not there';
  try {
    const answer = await persistently(api.patience, `signing in as ${account}`, () =>
      api.write('POST', `auth/${authMount}/login`, { role, jwt }, 'secret'),
    );
    const auth = answer.body['auth'] as { client_token?: string } | undefined;
    return auth?.client_token === undefined ? 'cannot sign in' : api.as(auth.client_token);
  } catch (error) {
    if (error instanceof Refused) return 'cannot sign in';
    throw error;
  }
}

/** Ends a login; that it ends by itself soon is good enough when it cannot be ended now. */
export async function leave(session: VaultApi): Promise<void> {
  try {
    await persistently(session.patience, 'signing out', () => session.write('POST', 'auth/token/revoke-self', {}));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}

/** Takes the root token out of the key file. */
export function forgetRoot({ settings: { keyFile } }: Pick<Step, 'settings'>, kept: KeyShares): void {
  const { rootToken: _rootToken, ...rest } = kept;
  if (keyFile !== undefined) writeKeyFile(keyFile, rest);
}

/** Whether the store takes a token. */
export async function isTaken(session: VaultApi): Promise<boolean> {
  try {
    return (await session.read('auth/token/lookup-self')).status === 200;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}
