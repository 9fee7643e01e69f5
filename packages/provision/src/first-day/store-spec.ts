import { Problems, type Plan, type VaultRole, componentsOf } from '@lumie-infra/common-chart';
import {
  type ClusterModel,
  type SecretsContract,
  clusterModel,
  secretsContract,
  vaultGrants,
} from '@lumie-infra/common-chart/verify';
import { storeIsNotRun } from './errors.ts';

/** A policy of the store. */
export interface StorePolicy {
  readonly name: string;
  readonly text: string;
}

/** A role of the Kubernetes authentication, with its policies. */
export interface StoreRole extends VaultRole {
  readonly token_policies: readonly string[];
}

/** Everything that a store of a cluster should have. */
export interface StoreSpec {
  readonly contract: SecretsContract;
  readonly servers: { readonly namespace: string; readonly pods: readonly string[]; readonly port: number };
  /** What the store itself needs to be tended, before anybody reads from it. */
  readonly stewards: { readonly policies: readonly StorePolicy[]; readonly roles: readonly StoreRole[] };
  /** What components read. */
  readonly consumers: { readonly policies: readonly StorePolicy[]; readonly roles: readonly StoreRole[] };
  /** The account, in the namespace of the servers, that takes over from the root token; its role has the same name. */
  readonly operator: string;
}

/** What the names of policies begin with that come from ConfigMaps; the store's own job calls them the same. */
export const consumerPrefix = 'cluster.';

interface StoreOutputs {
  readonly servers: StoreSpec['servers'];
  readonly logins: readonly { readonly account: string; readonly ttl: string; readonly policy: string }[];
  readonly operator: string;
}

/**
 * What the store of a planned cluster should have.
 *
 * @throws {Problems} when the cluster runs no store.
 */
export function storeSpec(plan: Plan): StoreSpec {
  const store = componentsOf(plan).find(({ name }) => name === 'vault');
  if (store === undefined) throw new Problems(undefined, [storeIsNotRun()]);
  const { servers, logins, operator } = store.outputs as unknown as StoreOutputs;
  const model = clusterModel(plan);
  const contract = secretsContract(model);
  return {
    contract,
    servers,
    operator,
    consumers: consumersOf(model),
    stewards: {
      policies: logins.map(({ account, policy }) => ({ name: account, text: policy })),
      roles: logins.map(({ account, ttl }) => ({
        name: account,
        bound_service_account_names: [account],
        bound_service_account_namespaces: [servers.namespace],
        audience: contract.store.audience,
        token_ttl: ttl,
        token_policies: [account],
      })),
    },
  };
}

function consumersOf(model: ClusterModel): StoreSpec['consumers'] {
  const grants = vaultGrants(model)
    .map(({ owned, role, policy: text }) => {
      const { name, namespace = 'default' } = owned.object.metadata;
      return { policy: { name: `${consumerPrefix}${namespace}.${name}`, text }, role };
    })
    .sort((a, b) => (a.policy.name < b.policy.name ? -1 : 1));
  const byRole = Map.groupBy(grants, ({ role }) => role.name);
  return {
    policies: grants.map(({ policy }) => policy),
    roles: [...byRole.values()].map((own) => ({
      ...own[0]!.role,
      token_policies: own.map(({ policy }) => policy.name),
    })),
  };
}
