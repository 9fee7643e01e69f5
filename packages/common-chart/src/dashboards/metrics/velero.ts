import type { MetricSource } from './metric-source.ts';

/** Velero; the label `schedule` is empty for backups that somebody made by hand. */
export const veleroMetrics: MetricSource = {
  component: 'velero',
  exporter: 'Velero server',
  version: 'v1.18.1',
  reference: 'https://github.com/vmware-tanzu/velero/blob/v1.18.1/pkg/metrics/metrics.go',
  metrics: {
    velero_backup_failure_total: 'counter',
    velero_backup_last_successful_timestamp: 'gauge',
    velero_backup_partial_failure_total: 'counter',
    velero_backup_success_total: 'counter',
  },
};
