import { applyGrants } from './apply-grants.ts';
import { tokenMayNot } from './errors.ts';
import { fillValues } from './fill-values.ts';
import { newLedger } from './ledger.ts';
import { openStore } from './open-store.ts';
import { prove } from './prove.ts';
import { revokeRoot } from './revoke-root.ts';
import { setUp } from './set-up.ts';
import { signIn } from './sign-in.ts';
import type { StoreSpec } from './store-spec.ts';
import { Refused } from './vault-api.ts';
import type { FirstDaySettings, FirstDayWorld, Step } from './world.ts';

/** What a run has done, and what is still missing, a line each; no line holds a secret. */
export interface FirstDayReport {
  readonly changes: readonly string[];
  readonly missing: readonly string[];
}

/** Whether a run may change the store, or only looks. */
export type FirstDayMode = 'apply' | 'check';

/**
 * Brings a secret store from nothing to all that a cluster needs of it, or as far as it goes.
 *
 * Each step looks first and does only what is missing. So it can be interrupted anywhere and run again, on any day.
 *
 * @throws {Problems} when it cannot go on.
 */
export async function firstDay(
  spec: StoreSpec,
  settings: FirstDaySettings,
  world: FirstDayWorld,
  mode: FirstDayMode,
  say: (line: string) => void,
): Promise<FirstDayReport> {
  const ledger = newLedger(mode === 'apply', say);
  const step: Step = { spec, settings, world, ledger };
  try {
    await run(step);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    ledger.lacks(tokenMayNot(error.message));
  }
  return { changes: ledger.changes, missing: ledger.missing };
}

async function run(step: Step): Promise<void> {
  const { ledger, settings } = step;
  const store = await openStore(step);
  if (store === undefined) return;
  const session = await signIn(step, store);
  if (session === undefined) return;
  const { api } = session;
  if (await setUp(step, api)) {
    await applyGrants(step, api);
    await fillValues(step, api);
    if (settings.prove) await prove(step, store.api);
    const revokes = session.asRoot && !settings.keepRoot && ledger.mayChange;
    if (revokes) return revokeRoot(step, api, store.kept!);
  }
  await session.leave();
}
