import { Type } from '@sinclair/typebox';
import { closedObject } from './closed-object.ts';
import { relabelConfigs } from './relabel-config.ts';

/** Scrape settings that a Cluster and a Pooler share. */
export const postgresMonitoringFields = {
  enablePodMonitor: Type.Boolean(),
  podMonitorRelabelings: relabelConfigs,
  podMonitorMetricRelabelings: relabelConfigs,
  tls: closedObject({}, { enabled: Type.Boolean() }),
};
