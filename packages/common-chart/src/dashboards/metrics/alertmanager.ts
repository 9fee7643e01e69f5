import type { MetricSource } from './metric-source.ts';

/** Alertmanager about itself. */
export const alertmanagerMetrics: MetricSource = {
  component: 'alertmanager',
  exporter: 'Alertmanager',
  version: 'v0.34.0',
  reference: 'https://github.com/prometheus/alertmanager/tree/v0.34.0',
  metrics: {
    alertmanager_config_last_reload_successful: 'gauge',
    alertmanager_notifications_failed_total: 'counter',
    alertmanager_notifications_total: 'counter',
  },
};
