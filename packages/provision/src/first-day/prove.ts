import { loginIsRefused, loginMayTooLittle, loginMayTooMuch, nothingIsProved } from './errors.ts';
import { dataOf } from './set-up.ts';
import { leave, signInAs } from './sign-in.ts';
import type { StoreRole } from './store-spec.ts';
import { Refused, type VaultApi, persistently } from './vault-api.ts';
import type { Step } from './world.ts';

/**
 * Signs in as every consumer that is in the cluster, and looks whether it may read what it should and nothing else of what
 * the store holds; one path of each is really read, and one of somebody else's really refused.
 */
export async function prove(step: Step, api: VaultApi): Promise<void> {
  const { ledger, spec } = step;
  const { mount } = spec.contract.store;
  const everything = [...new Set(spec.contract.values.map(({ path }) => `${mount}/data/${path}`))].sort();
  let proved = 0;
  const absent: string[] = [];
  for (const role of spec.consumers.roles) {
    const account = role.bound_service_account_names[0]!;
    const namespace = role.bound_service_account_namespaces[0]!;
    const login = await signInAs(step, api, namespace, account, role.name);
    if (login === undefined || login === 'is not there') absent.push(`${namespace}/${account}`);
    else if (login === 'cannot sign in') ledger.lacks(loginIsRefused(role.name, `${namespace}/${account}`));
    else {
      const own = new Set(pathsOf(role, step));
      const { tooLittle, tooMuch } = await compare(login, everything, own);
      await leave(login);
      if (tooLittle.length > 0) ledger.lacks(loginMayTooLittle(role.name, tooLittle));
      if (tooMuch.length > 0) ledger.lacks(loginMayTooMuch(role.name, tooMuch));
      proved++;
    }
  }
  ledger.note(
    `${proved} of ${spec.consumers.roles.length} logins were tried${absent.length === 0 ? '' : `; not there yet: ${absent.join(', ')}`}`,
  );
  if (proved === 0) ledger.lacks(nothingIsProved());
}

async function compare(login: VaultApi, everything: readonly string[], own: ReadonlySet<string>) {
  const answer = await persistently(login.patience, 'POST sys/capabilities-self', () =>
    login.write('POST', 'sys/capabilities-self', { paths: everything }),
  );
  const capabilities = { ...answer.body, ...dataOf(answer) } as Readonly<Record<string, readonly string[]>>;
  const says = (path: string): string => [...(capabilities[path] ?? [])].sort().join();
  const [mine] = own;
  const others = everything.find((path) => !own.has(path));
  const tooLittle = [...own].filter((path) => says(path) !== 'read');
  const tooMuch = everything.filter((path) => !own.has(path) && says(path) !== 'deny');
  if (mine !== undefined && !(await mayRead(login, mine))) tooLittle.push(mine);
  if (others !== undefined && (await mayRead(login, others))) tooMuch.push(others);
  return { tooLittle: [...new Set(tooLittle)], tooMuch: [...new Set(tooMuch)] };
}

async function mayRead(login: VaultApi, path: string): Promise<boolean> {
  try {
    await login.read(path);
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

function pathsOf({ token_policies: names }: StoreRole, { spec }: Step): string[] {
  const own = spec.consumers.policies.filter(({ name }) => names.includes(name));
  return own.flatMap(({ text }) => [...text.matchAll(/^path "([^"]+)"/gm)].map(([, path]) => path!));
}
