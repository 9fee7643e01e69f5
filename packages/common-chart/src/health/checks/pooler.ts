import type { HealthCheck } from '../health-check.ts';

/** A pooler is healthy when it is active. */
export const poolerHealth: HealthCheck = {
  group: 'postgresql.cnpg.io',
  kind: 'Pooler',
  lua: `local status = obj.status or {}
local message = status.phaseReason or status.error
if status.phase == "failed" or (status.error ~= nil and status.error ~= "") then
  return { status = "Degraded", message = message }
end
if status.phase == "active" then
  return { status = "Healthy", message = message }
end
if status.phase == "paused" then
  return { status = "Suspended", message = message or "paused" }
end
if obj.spec ~= nil and obj.spec.instances == 0 then
  return { status = "Suspended", message = "scaled to zero" }
end
return { status = "Progressing", message = message or "waits for the operator" }
`,
};
