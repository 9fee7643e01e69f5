import { findCondition } from '../find-condition.ts';
import type { HealthCheck } from '../health-check.ts';

/**
 * A certificate is healthy while it is valid, and degraded once an attempt to get it has failed.
 *
 * Argo CD's own rule calls a certificate degraded in the moment before its first attempt, and progressing at every renewal.
 */
export const certificateHealth: HealthCheck = {
  group: 'cert-manager.io',
  kind: 'Certificate',
  lua: `${findCondition}

local status = obj.status or {}
local ready, issuing = condition("Ready"), condition("Issuing")
if is(ready, "True") then
  return { status = "Healthy", message = ready.message }
end
if status.lastFailureTime ~= nil or (status.failedIssuanceAttempts or 0) > 0 then
  local told = is(issuing, "False") and issuing or ready or {}
  return { status = "Degraded", message = told.message }
end
return { status = "Progressing", message = "waits to be issued" }
`,
};
