import { findCondition } from '../find-condition.ts';
import type { HealthCheck } from '../health-check.ts';

/**
 * A RabbitMQ cluster is healthy when all its nodes are.
 *
 * Argo CD's own rule calls a cluster degraded while its conditions are still Unknown (argo-cd #25570).
 */
export const rabbitmqClusterHealth: HealthCheck = {
  group: 'rabbitmq.com',
  kind: 'RabbitmqCluster',
  lua: `${findCondition}

local reconciled = condition("ReconcileSuccess")
if is(reconciled, "False") then
  return { status = "Degraded", message = reconciled.message }
end
if obj.spec ~= nil and obj.spec.replicas == 0 then
  return { status = "Suspended", message = "scaled to zero" }
end
if is(condition("ClusterAvailable"), "True") and is(condition("AllReplicasReady"), "True") then
  return { status = "Healthy", message = "all nodes are ready" }
end
return { status = "Progressing", message = "waits for its nodes" }
`,
};
