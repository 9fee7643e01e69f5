import type { HealthCheck } from '../health-check.ts';

/**
 * A login to Vault is wrong only when the operator says so.
 *
 * Components that start before the operator have one, too, for their seeded secrets; whoever needs a login waits for its
 * secrets.
 */
export const vaultAuthHealth: HealthCheck = {
  group: 'secrets.hashicorp.com',
  kind: 'VaultAuth',
  lua: `local status = obj.status or {}
if status.valid == false then
  return { status = "Degraded", message = status.error }
end
if status.valid == nil then
  return { status = "Healthy", message = "the operator has not looked at it yet" }
end
return { status = "Healthy", message = "valid" }
`,
};
