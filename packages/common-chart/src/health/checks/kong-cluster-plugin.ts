import type { HealthCheck } from '../health-check.ts';
import { programmedByKong } from '../programmed-by-kong.ts';

/** A plugin of the whole cluster is wrong only when Kong refuses it. */
export const kongClusterPluginHealth: HealthCheck = {
  group: 'configuration.konghq.com',
  kind: 'KongClusterPlugin',
  lua: programmedByKong,
};
