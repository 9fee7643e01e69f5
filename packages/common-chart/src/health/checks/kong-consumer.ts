import type { HealthCheck } from '../health-check.ts';
import { programmedByKong } from '../programmed-by-kong.ts';

/** A consumer is wrong only when Kong refuses it. */
export const kongConsumerHealth: HealthCheck = {
  group: 'configuration.konghq.com',
  kind: 'KongConsumer',
  lua: programmedByKong,
};
