export { builtInHealth } from './built-in-health.ts';
export { type HealthCheck, kindKey } from './health-check.ts';
export { healthChecks } from './health-checks.ts';
export { healthCustomizations } from './health-customizations.ts';
export { type HealthRule, healthRule, kindKeyOf } from './health-rule.ts';
export { missingHealth } from './missing-health.ts';
export { healthWaivers } from './waivers.ts';
export { syncRank } from './sync-rank.ts';
