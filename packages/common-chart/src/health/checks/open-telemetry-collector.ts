import type { HealthCheck } from '../health-check.ts';

/**
 * A collector is healthy when all its pods are.
 *
 * Argo CD's own rule calls a collector degraded until its first pod is ready. The operator tells ready and wanted pods as
 * one text such as `2/3`, and there is no library here to take it apart; so it is compared with every possible one.
 */
export const openTelemetryCollectorHealth: HealthCheck = {
  group: 'opentelemetry.io',
  kind: 'OpenTelemetryCollector',
  lua: `local mode = obj.spec ~= nil and obj.spec.mode or "deployment"
if mode == "sidecar" then
  return { status = "Healthy", message = "runs in the pods of others" }
end
local scale = obj.status ~= nil and obj.status.scale or {}
local ready = scale.statusReplicas
if ready == nil then
  return { status = "Progressing", message = "waits for the operator" }
end
for pods = 0, 1000 do
  if ready == pods .. "/" .. pods then
    return { status = "Healthy", message = ready .. " pods are ready" }
  end
end
return { status = "Progressing", message = ready .. " pods are ready" }
`,
};
