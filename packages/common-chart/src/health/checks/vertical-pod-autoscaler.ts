import { findCondition } from '../find-condition.ts';
import type { HealthCheck } from '../health-check.ts';

/** An autoscaler is wrong only when it can never recommend anything; a recommendation takes hours, and nothing waits for it. */
export const verticalPodAutoscalerHealth: HealthCheck = {
  group: 'autoscaling.k8s.io',
  kind: 'VerticalPodAutoscaler',
  lua: `${findCondition}

local unsupported = condition("ConfigUnsupported")
if is(unsupported, "True") then
  return { status = "Degraded", message = unsupported.message }
end
if is(condition("RecommendationProvided"), "True") then
  return { status = "Healthy", message = "recommends" }
end
return { status = "Healthy", message = "has nothing to recommend yet" }
`,
};
