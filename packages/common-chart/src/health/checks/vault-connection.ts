import { findCondition } from '../find-condition.ts';
import type { HealthCheck } from '../health-check.ts';

/** A connection is healthy when the operator has reached Vault through it. */
export const vaultConnectionHealth: HealthCheck = {
  group: 'secrets.hashicorp.com',
  kind: 'VaultConnection',
  lua: `${findCondition}

local status = obj.status or {}
if status.valid == nil then
  return { status = "Progressing", message = "waits for the operator" }
end
if status.valid == false then
  local told = condition("ResourceValidation") or condition("VaultPing") or {}
  return { status = "Degraded", message = told.message }
end
return { status = "Healthy", message = "Vault answers" }
`,
};
