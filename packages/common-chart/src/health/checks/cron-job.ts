import type { HealthCheck } from '../health-check.ts';

/**
 * A CronJob is healthy as soon as it is written.
 *
 * Argo CD's own rule, new in 3.2, follows the last run: a dump that failed at night would then hold every change above the
 * component, and one that is suspended on purpose would hold them for ever. Failed runs are the alerts' business.
 */
export const cronJobHealth: HealthCheck = {
  group: 'batch',
  kind: 'CronJob',
  lua: `local status = obj.status or {}
if obj.spec.suspend == true then
  return { status = "Healthy", message = "suspended" }
end
if status.lastScheduleTime == nil then
  return { status = "Healthy", message = "has not run yet" }
end
if status.lastSuccessfulTime == nil or status.lastSuccessfulTime < status.lastScheduleTime then
  return { status = "Healthy", message = "the last run has not succeeded" }
end
return { status = "Healthy", message = "the last run succeeded" }
`,
};
