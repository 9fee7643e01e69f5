import { JobFailure, grantsAreRefused, nothingIsGranted, roleIsOfSomebodyElse, rolesDiffer } from './errors.ts';
import { type ConfigMap, type Grant, grantOf, policyName, policyPrefix } from './grant.ts';
import type { SecretStore, StoredRole } from './secret-store.ts';

/** What was done to the store, a line each. */
export type Changes = readonly string[];

/**
 * Makes the policies and roles of a store those that ConfigMaps ask for; what people wrote stays.
 *
 * @throws {JobFailure} when ConfigMaps ask for what they may not, after everything else is done.
 */
export async function applyPolicies(
  store: SecretStore,
  configMaps: readonly ConfigMap[],
  mount: string,
): Promise<Changes> {
  if (configMaps.length === 0) throw new JobFailure(nothingIsGranted());
  const { grants, refused, problems } = await sift(store, configMaps, mount);
  const roles = rolesOf(grants);
  const changes = [
    ...(await writePolicies(store, grants)),
    ...(await writeRoles(store, roles)),
    ...(await removeRoles(store, roles, refused)),
    ...(await removePolicies(store, new Set([...grants.map(({ policy }) => policy), ...refused]))),
  ];
  for (const change of changes) console.log(change);
  if (problems.length > 0) throw new JobFailure(grantsAreRefused(problems));
  return changes;
}

// A role that two ConfigMaps describe differently is bound as the first of them says.
async function sift(store: SecretStore, configMaps: readonly ConfigMap[], mount: string) {
  const grants: Grant[] = [];
  const problems: string[] = [];
  const refused = new Set<string>();
  const refuse = (configMap: ConfigMap, reason: string): void => {
    refused.add(policyName(configMap));
    problems.push(`ConfigMap ${configMap.metadata.namespace}/${configMap.metadata.name} ${reason}`);
  };
  const sorted = configMaps.toSorted((a, b) => (policyName(a) < policyName(b) ? -1 : 1));
  for (const configMap of sorted) {
    try {
      const grant = grantOf(configMap, mount);
      const other = grants.find(({ role }) => role.name === grant.role.name);
      if (other !== undefined && JSON.stringify(other.role) !== JSON.stringify(grant.role)) {
        refuse(configMap, rolesDiffer(grant.role.name, other.policy));
      } else if (!isOurs(await store.role(grant.role.name))) {
        refuse(configMap, roleIsOfSomebodyElse(grant.role.name));
      } else grants.push(grant);
    } catch (error) {
      if (!(error instanceof JobFailure)) throw error;
      refuse(configMap, error.message);
    }
  }
  return { grants, refused, problems };
}

function rolesOf(grants: readonly Grant[]): Map<string, StoredRole> {
  const byName = Map.groupBy(grants, ({ role }) => role.name);
  return new Map(
    [...byName].map(([name, own]) => [name, { ...own[0]!.role, token_policies: own.map(({ policy }) => policy) }]),
  );
}

async function writePolicies(store: SecretStore, grants: readonly Grant[]): Promise<string[]> {
  const changes: string[] = [];
  for (const { policy, text } of grants) {
    if ((await store.policy(policy)) === text) continue;
    await store.writePolicy(policy, text);
    changes.push(`policy ${policy} written`);
  }
  return changes;
}

async function writeRoles(store: SecretStore, roles: ReadonlyMap<string, StoredRole>): Promise<string[]> {
  const changes: string[] = [];
  for (const [name, role] of roles) {
    if (isSame(role, await store.role(name))) continue;
    await store.writeRole(role);
    changes.push(`role ${name} written`);
  }
  return changes;
}

// The store tells a time in seconds, which only matters when the role is written anyway.
function isSame(wanted: StoredRole, found: StoredRole | undefined): boolean {
  const keys = ['bound_service_account_names', 'bound_service_account_namespaces', 'token_policies'] as const;
  return (
    found?.audience === wanted.audience &&
    keys.every((key) => JSON.stringify([...(found[key] ?? [])].sort()) === JSON.stringify([...wanted[key]].sort()))
  );
}

// People write roles too; those have policies of people.
function isOurs(role: StoredRole | undefined): boolean {
  if (role === undefined) return true;
  const { token_policies: policies } = role;
  return policies.length > 0 && policies.every((policy) => policy.startsWith(policyPrefix));
}

async function removeRoles(
  store: SecretStore,
  roles: ReadonlyMap<string, StoredRole>,
  refused: ReadonlySet<string>,
): Promise<string[]> {
  const changes: string[] = [];
  for (const name of await store.roles()) {
    if (roles.has(name)) continue;
    const role = await store.role(name);
    if (role === undefined || !isOurs(role) || role.token_policies.some((policy) => refused.has(policy))) continue;
    await store.removeRole(name);
    changes.push(`role ${name} removed`);
  }
  return changes;
}

async function removePolicies(store: SecretStore, kept: ReadonlySet<string>): Promise<string[]> {
  const changes: string[] = [];
  for (const name of await store.policies()) {
    if (kept.has(name)) continue;
    await store.removePolicy(name);
    changes.push(`policy ${name} removed`);
  }
  return changes;
}
