import type { HealthCheck } from '../health-check.ts';

/** A backup plan is healthy when the operator keeps it; how single backups end is the alerts' business. */
export const scheduledBackupHealth: HealthCheck = {
  group: 'postgresql.cnpg.io',
  kind: 'ScheduledBackup',
  lua: `local status = obj.status or {}
if status.error ~= nil and status.error ~= "" then
  return { status = "Degraded", message = status.error }
end
if obj.spec ~= nil and obj.spec.suspend == true then
  return { status = "Healthy", message = "suspended" }
end
if status.lastCheckTime == nil then
  return { status = "Progressing", message = "waits for the operator" }
end
return { status = "Healthy", message = "scheduled" }
`,
};
