import type { MetricSource } from './metric-source.ts';

/** Prometheus about itself. */
export const prometheusServerMetrics: MetricSource = {
  component: 'prometheus',
  exporter: 'Prometheus',
  version: 'v3.14.0',
  reference: 'https://github.com/prometheus/prometheus/tree/main/documentation/prometheus-mixin',
  metrics: {
    prometheus_config_last_reload_successful: 'gauge',
    prometheus_notifications_alertmanagers_discovered: 'gauge',
    prometheus_notifications_errors_total: 'counter',
    prometheus_rule_evaluation_failures_total: 'counter',
    prometheus_tsdb_compactions_failed_total: 'counter',
    prometheus_tsdb_head_series: 'gauge',
    prometheus_tsdb_wal_corruptions_total: 'counter',
  },
};
