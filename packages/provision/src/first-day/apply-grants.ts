import { ensure } from './ensure.ts';
import { roleIsOfSomebodyElse } from './errors.ts';
import { dataOf } from './set-up.ts';
import { type StorePolicy, type StoreRole, consumerPrefix } from './store-spec.ts';
import type { VaultApi } from './vault-api.ts';
import type { Step } from './world.ts';

/** Makes the policies and roles of the store what the cluster says; what it has besides stays. */
export async function applyGrants({ ledger, spec }: Step, api: VaultApi): Promise<void> {
  const { authMount } = spec.contract.store;
  for (const { policies, roles } of [spec.stewards, spec.consumers]) {
    for (const policy of policies) await ensure(api, ledger, wantedPolicy(api, policy));
    for (const role of roles) {
      const path = `auth/${authMount}/role/${role.name}`;
      const found: Partial<StoreRole> = dataOf(await api.read(path));
      if (isOfSomebodyElse(found, role)) ledger.lacks(roleIsOfSomebodyElse(role.name));
      else await ensure(api, ledger, wantedRole(api, path, role));
    }
  }
}

function wantedPolicy(api: VaultApi, { name, text }: StorePolicy) {
  const path = `sys/policies/acl/${name}`;
  return {
    what: `policy ${name}`,
    isThere: async () => dataOf(await api.read(path))['policy'] === text,
    make: () => api.write('POST', path, { policy: text }),
  };
}

function wantedRole(api: VaultApi, path: string, { name, ...role }: StoreRole) {
  return {
    what: `role ${name}`,
    isThere: async () => isSame(role, dataOf(await api.read(path))),
    make: () => api.write('POST', path, role),
  };
}

// The store tells a time in seconds, which only matters when the role is written anyway.
function isSame(wanted: Omit<StoreRole, 'name'>, found: Partial<StoreRole>): boolean {
  const lists = ['bound_service_account_names', 'bound_service_account_namespaces', 'token_policies'] as const;
  return (
    found.audience === wanted.audience &&
    lists.every((key) => JSON.stringify([...(found[key] ?? [])].sort()) === JSON.stringify([...wanted[key]].sort()))
  );
}

/** Whether a role that should have policies of ConfigMaps has others, which people gave it. */
function isOfSomebodyElse({ token_policies: found = [] }: Partial<StoreRole>, wanted: StoreRole): boolean {
  const isConsumers = (policies: readonly string[]): boolean =>
    policies.every((policy) => policy.startsWith(consumerPrefix));
  return isConsumers(wanted.token_policies) && !isConsumers(found);
}
