import { findCondition } from '../find-condition.ts';
import type { HealthCheck } from '../health-check.ts';

/** A join token is healthy when Teleport knows it. */
export const teleportProvisionTokenHealth: HealthCheck = {
  group: 'resources.teleport.dev',
  kind: 'TeleportProvisionToken',
  lua: `${findCondition}

for _, name in ipairs({ "ValidStructure", "TeleportResourceOwned", "SuccessfullyReconciled" }) do
  local found = condition(name)
  if is(found, "False") then
    return { status = "Degraded", message = found.message }
  end
end
if is(condition("SuccessfullyReconciled"), "True") then
  return { status = "Healthy", message = "Teleport knows it" }
end
return { status = "Progressing", message = "waits for the operator" }
`,
};
