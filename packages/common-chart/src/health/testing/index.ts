export { type HealthLua, type HealthStatus, type HealthVerdict, openHealthLua } from './health-lua.ts';
