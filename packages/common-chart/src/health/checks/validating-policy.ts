import type { HealthCheck } from '../health-check.ts';

/** A policy is healthy when Kyverno enforces it. */
export const validatingPolicyHealth: HealthCheck = {
  group: 'policies.kyverno.io',
  kind: 'ValidatingPolicy',
  lua: `local found = obj.status ~= nil and obj.status.conditionStatus or nil
if found == nil or found.ready == nil then
  return { status = "Progressing", message = "waits for Kyverno" }
end
if found.ready then
  return { status = "Healthy", message = "enforced" }
end
for _, condition in ipairs(found.conditions or {}) do
  if condition.status == "False" then
    return { status = "Degraded", message = condition.message }
  end
end
return { status = "Degraded", message = found.message }
`,
};
