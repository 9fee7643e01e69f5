import { tokenMayNot } from './errors.ts';
import type { Ledger } from './ledger.ts';
import { Refused, type VaultApi, persistently } from './vault-api.ts';

/** One thing that the store should have. */
export interface Wanted {
  /** What it is, as in `policy web`. */
  readonly what: string;
  readonly isThere: () => Promise<boolean>;
  readonly make: () => Promise<unknown>;
}

/**
 * Makes what is not there, or says that it is not; looks before each attempt, so that nothing is made twice.
 *
 * @returns whether it is there afterwards.
 */
export async function ensure(api: VaultApi, ledger: Ledger, { what, isThere, make }: Wanted): Promise<boolean> {
  let tried = false;
  try {
    return await persistently(api.patience, what, async () => {
      if (await isThere()) {
        if (tried) ledger.changed(what);
        return true;
      }
      if (!ledger.mayChange) {
        ledger.lacks(`${what}: not there`);
        return false;
      }
      tried = true;
      await make();
      ledger.changed(what);
      return true;
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    ledger.lacks(tokenMayNot(what));
    return false;
  }
}
