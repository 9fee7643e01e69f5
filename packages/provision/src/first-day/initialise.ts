import { Problems } from '@lumie-infra/common-chart';
import {
  initialisationWasLost,
  keyFileIsMissing,
  keyFileIsUsed,
  pgpKeysDiffer,
  sharesAreTooFew,
  storeIsNew,
} from './errors.ts';
import { type KeyShares, readKeyFile, writeKeyFile } from './key-file.ts';
import type { SealStatus } from './seal-status.ts';
import { type VaultApi, persistently, unexpected } from './vault-api.ts';
import type { FirstDaySettings, Step, StoreServer } from './world.ts';

/**
 * Initialises a new store, once; the key shares go into the key file and nowhere else.
 *
 * The file says beforehand that an answer is awaited. So shares that were lost on the way are noticed, while the store is
 * still empty.
 *
 * @returns whether the store is initialised afterwards.
 * @throws {Problems} when there is no place for the shares, or they were lost.
 */
export async function initialise(step: Step, server: StoreServer, status: SealStatus): Promise<boolean> {
  const { ledger, settings, spec } = step;
  if (!ledger.mayChange) {
    ledger.lacks(storeIsNew());
    return false;
  }
  const file = settings.keyFile;
  if (file === undefined) throw new Problems(undefined, [keyFileIsMissing()]);
  if (readKeyFile(file)?.state === 'initialised') throw new Problems(undefined, [keyFileIsUsed(file)]);
  const request = requestOf(settings, status);
  writeKeyFile(file, { state: 'initialising' });
  const lost = new Problems(undefined, [initialisationWasLost(file, spec.servers.namespace, spec.servers.pods)]);
  let tried = false;
  const shares = await persistently(server.api.patience, 'initialising the store', async () => {
    if (await isInitialised(server.api)) throw lost;
    if (tried) ledger.note(`${server.name} is asked again`);
    tried = true;
    const answer = await server.api.write('POST', 'sys/init', request, 'secret');
    if (answer.status === 400 && (await isInitialised(server.api))) throw lost;
    if (answer.status !== 200) throw unexpected('POST sys/init', answer);
    return sharesOf(answer.body, settings);
  });
  writeKeyFile(file, shares);
  ledger.changed(`the store is initialised; ${shares.shares.length} ${shares.kind} shares are in ${file}`);
  return true;
}

/**
 * The shares in the key file, if it has any.
 *
 * @throws {Problems} when the store was initialised and its answer never came.
 */
export function keptShares({ settings: { keyFile: file }, spec: { servers } }: Step): KeyShares | undefined {
  const content = file === undefined ? undefined : readKeyFile(file);
  if (content?.state === 'initialising') {
    throw new Problems(undefined, [initialisationWasLost(file!, servers.namespace, servers.pods)]);
  }
  return content;
}

async function isInitialised(api: VaultApi): Promise<boolean> {
  return (await api.read('sys/init')).body['initialized'] === true;
}

function requestOf({ shares, threshold, pgpKeys }: FirstDaySettings, { type }: SealStatus): object {
  if (threshold < 1 || threshold > shares || (shares > 1 && threshold < 2)) {
    throw new Problems(undefined, [sharesAreTooFew(shares, threshold)]);
  }
  if (pgpKeys.length > 0 && pgpKeys.length !== shares) {
    throw new Problems(undefined, [pgpKeysDiffer(pgpKeys.length, shares)]);
  }
  const prefix = type === 'shamir' ? 'secret' : 'recovery';
  const keys = type === 'shamir' ? 'pgp_keys' : 'recovery_pgp_keys';
  return {
    [`${prefix}_shares`]: shares,
    [`${prefix}_threshold`]: threshold,
    ...(pgpKeys.length === 0 ? {} : { [keys]: pgpKeys }),
  };
}

function sharesOf(body: Readonly<Record<string, unknown>>, settings: FirstDaySettings): KeyShares {
  const recovery = body['recovery_keys_base64'] as string[] | null | undefined;
  const unseal = body['keys_base64'] as string[] | null | undefined;
  const isRecovery = recovery != null && recovery.length > 0;
  return {
    state: 'initialised',
    kind: isRecovery ? 'recovery' : 'unseal',
    threshold: settings.threshold,
    shares: (isRecovery ? recovery : unseal) ?? [],
    encrypted: settings.pgpKeys.length > 0,
    rootToken: String(body['root_token']),
  };
}
