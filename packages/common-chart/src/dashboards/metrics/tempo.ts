import type { MetricSource } from './metric-source.ts';

/** Tempo about itself. */
export const tempoMetrics: MetricSource = {
  component: 'tempo',
  exporter: 'Tempo, all roles in one process',
  version: '2.10.8',
  reference: 'https://github.com/grafana/tempo/tree/v2.10.8/operations/tempo-mixin',
  metrics: {
    tempo_ingester_failed_flushes_total: 'counter',
    tempodb_compaction_errors_total: 'counter',
    tempodb_retention_errors_total: 'counter',
  },
};
