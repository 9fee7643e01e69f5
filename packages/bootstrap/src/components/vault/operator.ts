import { type ComponentScope, ServiceAccount } from '@lumie-infra/common-chart';
import { collectorPolicy } from './policy-collector.ts';

/** The account, the role and the policy of whoever tends the store after its first day. */
export const operatorRole = 'vault-operator';

/** What nobody may begin without a login, and nobody may finish without key shares. */
const ceremonies = ['sys/generate-root', 'sys/rekey', 'sys/rekey-recovery-key'] as const;

/**
 * What that role may do: fill the store, do what the job for policies does, see how the store is set up, and, together
 * with people who hold key shares, make a new root token or new shares.
 *
 * The store lets nobody begin the last without a login. Without this role, revoking the root token would be for good.
 */
export function operatorPolicy(store: { readonly mount: string; readonly authMount: string }): string {
  return `${collectorPolicy(store.authMount)}
path "sys/policies/acl/vault-*" {
  capabilities = ["read"]
}

path "${store.mount}/data/*" {
  capabilities = ["create", "read", "update"]
}

path "${store.mount}/metadata/*" {
  capabilities = ["list", "read"]
}

path "sys/mounts" {
  capabilities = ["read"]
}

path "sys/auth" {
  capabilities = ["read"]
}

path "sys/audit" {
  capabilities = ["read", "sudo"]
}

path "auth/${store.authMount}/config" {
  capabilities = ["read"]
}

${ceremonies.map((path) => `path "${path}/*" {\n  capabilities = ["create", "read", "update", "delete", "sudo"]\n}\n`).join('\n')}`;
}

/** An account that no pod has: whoever may ask the Kubernetes API for its token is the operator. */
export function operatorAccount(scope: ComponentScope): void {
  new ServiceAccount(scope, operatorRole);
}
