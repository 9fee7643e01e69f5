import { findCondition } from '../find-condition.ts';
import type { HealthCheck } from '../health-check.ts';

/**
 * A PostgreSQL cluster is healthy when the operator is done with it.
 *
 * Argo CD's own rule calls a cluster degraded during a switchover or while a setting is applied, which the operator ends by
 * itself, and suspended when it cannot go on. A phase that is not named here is one in which the operator is at work.
 */
export const clusterHealth: HealthCheck = {
  group: 'postgresql.cnpg.io',
  kind: 'Cluster',
  lua: `${findCondition}

local stuck = {
  ["Cluster cannot execute instance online upgrade due to missing architecture binary"] = true,
  ["Cluster cannot proceed to reconciliation due to an unknown plugin being required"] = true,
  ["Cluster cannot proceed to reconciliation due to an error while interacting with plugins"] = true,
  ["Cluster has incomplete or invalid image catalog"] = true,
  ["Cluster is unrecoverable and needs manual intervention"] = true,
  ["Invalid cluster definition"] = true,
  ["Not enough disk space"] = true,
  ["Unable to create required cluster objects"] = true,
}

local status = obj.status or {}
local phase, reason = status.phase, status.phaseReason
if (obj.metadata.annotations or {})["cnpg.io/reconciliation"] == "disabled" then
  return { status = "Suspended", message = "the operator is told to leave it alone" }
end
if is(condition("cnpg.io/hibernation"), "True") then
  return { status = "Suspended", message = "hibernates" }
end
if phase == "Cluster in healthy state" then
  return { status = "Healthy", message = phase }
end
if phase ~= nil and stuck[phase] then
  return { status = "Degraded", message = reason ~= nil and reason ~= "" and phase .. ": " .. reason or phase }
end
if phase == "Waiting for user action" then
  return { status = "Suspended", message = phase }
end
return { status = "Progressing", message = phase or "waits for the operator" }
`,
};
