import { rootTokenStays } from './errors.ts';
import type { KeyShares } from './key-file.ts';
import { forgetRoot, isTaken, leave, signInAs } from './sign-in.ts';
import type { VaultApi } from './vault-api.ts';
import type { Step } from './world.ts';

/**
 * Revokes the root token, once the account that takes over from it has been seen to sign in: without a token nobody can
 * make another one, not even with all key shares.
 */
export async function revokeRoot(step: Step, root: VaultApi, kept: KeyShares): Promise<void> {
  const { ledger, spec } = step;
  const { namespace } = spec.servers;
  const account = `${namespace}/${spec.operator}`;
  const login = await signInAs(step, root, namespace, spec.operator);
  if (login === undefined) return ledger.lacks(rootTokenStays(account, 'cannot be tried without the cluster'));
  if (typeof login === 'string') return ledger.lacks(rootTokenStays(account, login));
  const works = await isTaken(login);
  await leave(login);
  if (!works) return ledger.lacks(rootTokenStays(account, 'cannot sign in'));
  await leave(root);
  forgetRoot(step, kept);
  ledger.changed('the root token is revoked');
}
