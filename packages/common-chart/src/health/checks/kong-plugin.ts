import type { HealthCheck } from '../health-check.ts';
import { programmedByKong } from '../programmed-by-kong.ts';

/** A plugin is wrong only when Kong refuses it. */
export const kongPluginHealth: HealthCheck = {
  group: 'configuration.konghq.com',
  kind: 'KongPlugin',
  lua: programmedByKong,
};
