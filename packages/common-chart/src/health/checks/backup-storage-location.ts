import type { HealthCheck } from '../health-check.ts';

/** A place for backups is healthy when Velero has reached it. */
export const backupStorageLocationHealth: HealthCheck = {
  group: 'velero.io',
  kind: 'BackupStorageLocation',
  lua: `local status = obj.status or {}
if status.phase == "Available" then
  return { status = "Healthy", message = "available" }
end
if status.phase == "Unavailable" then
  return { status = "Degraded", message = status.message }
end
return { status = "Progressing", message = "waits for Velero" }
`,
};
