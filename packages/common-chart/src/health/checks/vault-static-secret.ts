import { seededAnnotation } from '../../model/frame.ts';
import { findCondition } from '../find-condition.ts';
import type { HealthCheck } from '../health-check.ts';

/**
 * A secret is healthy when the operator has written it.
 *
 * - A seeded secret is there before the operator, so until the operator has looked at it, it counts as written.
 * - `Healthy` is the condition that says how the last attempt went. `SecretSynced` stays False after a passing fault until
 *   the secret changes in Vault (vault-secrets-operator #1225), so it only decides where there is no `Healthy`.
 */
export const vaultStaticSecretHealth: HealthCheck = {
  group: 'secrets.hashicorp.com',
  kind: 'VaultStaticSecret',
  lua: `${findCondition}

local status = obj.status or {}
local healthy, synced = condition("Healthy"), condition("SecretSynced")

if healthy == nil and synced == nil and status.secretMAC == nil then
  if (obj.metadata.annotations or {})["${seededAnnotation}"] == "true" then
    return { status = "Healthy", message = "seeded; the secret store takes it over later" }
  end
  return { status = "Progressing", message = "waits for the operator" }
end
if status.lastGeneration ~= nil and status.lastGeneration ~= obj.metadata.generation then
  return { status = "Progressing", message = "waits for the operator to see the change" }
end
if is(healthy, "False") or (healthy == nil and is(synced, "False")) then
  local told = is(synced, "False") and synced or healthy
  return { status = "Degraded", message = told.message }
end
if is(healthy, "True") or is(synced, "True") or status.secretMAC ~= nil then
  return { status = "Healthy", message = "the secret is written" }
end
return { status = "Progressing", message = "the operator is at work" }
`,
};
