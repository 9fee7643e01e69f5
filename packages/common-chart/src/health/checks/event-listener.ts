import { findCondition } from '../find-condition.ts';
import type { HealthCheck } from '../health-check.ts';

/**
 * A listener is healthy when its pods answer.
 *
 * All its conditions begin as False without a message, so only what has one is a fault.
 */
export const eventListenerHealth: HealthCheck = {
  group: 'triggers.tekton.dev',
  kind: 'EventListener',
  lua: `${findCondition}

for _, name in ipairs({ "Service", "Deployment", "Progressing" }) do
  local found = condition(name)
  if is(found, "False") and found.message ~= nil and found.message ~= "" then
    return { status = "Degraded", message = found.message }
  end
end
if is(condition("Ready"), "True") then
  return { status = "Healthy", message = "ready" }
end
return { status = "Progressing", message = "waits for its pods" }
`,
};
