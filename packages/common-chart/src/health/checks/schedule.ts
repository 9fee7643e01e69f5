import type { HealthCheck } from '../health-check.ts';

/** A backup plan is healthy when Velero keeps it; how single backups end is the alerts' business. */
export const scheduleHealth: HealthCheck = {
  group: 'velero.io',
  kind: 'Schedule',
  lua: `local status = obj.status or {}
if status.phase == "FailedValidation" then
  return { status = "Degraded", message = table.concat(status.validationErrors or {}, "; ") }
end
if obj.spec ~= nil and obj.spec.paused == true then
  return { status = "Healthy", message = "paused" }
end
if status.phase == "Enabled" then
  return { status = "Healthy", message = "enabled" }
end
return { status = "Progressing", message = "waits for Velero" }
`,
};
