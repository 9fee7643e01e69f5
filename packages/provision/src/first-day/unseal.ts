import { autoUnsealHangs, serverHasNotJoined, serverIsSealed, serverStaysSealed, shareIsRefused } from './errors.ts';
import type { KeyShares } from './key-file.ts';
import { type SealStatus, sealStatus } from './seal-status.ts';
import { type VaultApi, persistently } from './vault-api.ts';
import type { Step, StoreServer } from './world.ts';

/** Gives key shares one by one. */
type Shares = AsyncIterable<string>;

/**
 * Unseals one server of a store that is initialised, with the shares of the key file or those that people enter.
 *
 * @returns whether it is unsealed afterwards.
 */
export async function unseal(step: Step, server: StoreServer, kept: KeyShares | undefined): Promise<boolean> {
  const { ledger, world } = step;
  const { api, name } = server;
  const joined = await until(api, (status) => status.initialized);
  if (!joined.initialized) {
    ledger.lacks(serverHasNotJoined(name));
    return false;
  }
  if (!joined.sealed) return true;
  if (joined.type !== 'shamir') {
    const { sealed } = await until(api, (status) => !status.sealed);
    if (sealed) ledger.lacks(autoUnsealHangs(name));
    return !sealed;
  }
  const usable = kept?.kind === 'unseal' && !kept.encrypted ? kept.shares : undefined;
  if (!ledger.mayChange || (usable === undefined && world.ask === undefined)) {
    ledger.lacks(serverIsSealed(name));
    return false;
  }
  const outcome = await enterShares(api, usable === undefined ? asked(step, name, joined.t) : given(usable));
  if (outcome === 'refused') {
    ledger.lacks(shareIsRefused(name));
    return false;
  }
  if (outcome === 'too few' && (await sealStatus(api)).sealed) {
    ledger.lacks(serverIsSealed(name));
    return false;
  }
  // A server that joins others decrypts what they sent only after it has the key.
  const { sealed } = await until(api, (status) => !status.sealed);
  if (sealed) ledger.lacks(serverStaysSealed(name));
  else ledger.changed(`${name} is unsealed`);
  return !sealed;
}

async function enterShares(api: VaultApi, shares: Shares): Promise<'entered' | 'refused' | 'too few'> {
  for await (const key of shares) {
    const answer = await persistently(api.patience, 'POST sys/unseal', () =>
      // A share that a server has already does not count twice.
      api.write('POST', 'sys/unseal', { key }, 'secret'),
    );
    if (answer.status >= 300) return 'refused';
    const { sealed, progress } = answer.body as { sealed?: boolean; progress?: number };
    if (!(sealed ?? true) || progress === 0) return 'entered';
  }
  return 'too few';
}

async function* given(shares: readonly string[]): Shares {
  yield* shares;
}

async function* asked({ world }: Step, name: string, threshold: number): Shares {
  for (let number = 1; ; number++) {
    const share = (await world.ask!(`key share for ${name} (${number} of ${threshold}, empty to stop): `)).trim();
    if (share === '') return;
    yield share;
  }
}

/** Looks until a server is as it should be, or patience ends; its last status. */
async function until(api: VaultApi, isRight: (status: SealStatus) => boolean): Promise<SealStatus> {
  const { attempts, firstPause, wait } = api.patience;
  for (let number = 1; ; number++) {
    const status = await sealStatus(api);
    if (isRight(status) || number >= attempts) return status;
    await wait(Math.min(firstPause * 2 ** (number - 1), 8_000));
  }
}
