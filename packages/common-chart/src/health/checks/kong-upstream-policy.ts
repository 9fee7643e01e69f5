import type { HealthCheck } from '../health-check.ts';

/** A policy is wrong only when Kong does not accept it for a Service that refers to it. */
export const kongUpstreamPolicyHealth: HealthCheck = {
  group: 'configuration.konghq.com',
  kind: 'KongUpstreamPolicy',
  lua: `local ancestors = obj.status ~= nil and obj.status.ancestors or {}
for _, ancestor in ipairs(ancestors) do
  for _, condition in ipairs(ancestor.conditions or {}) do
    if condition.type == "Accepted" and condition.status == "False" then
      return { status = "Degraded", message = condition.message }
    end
  end
end
return { status = "Healthy" }
`,
};
