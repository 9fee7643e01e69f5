import { alertRules } from './alert.ts';

const hour = 3600;

/** The way of metrics into the bucket and out of it. */
export const longTermMetricAlerts = {
  thanos: alertRules({
    ThanosUploadsStalled: {
      // A new block is there every two hours.
      expr: `time() - max(thanos_objstore_bucket_last_successful_upload_time{job="prometheus-thanos-discovery"}) > ${5 * hour} or absent(thanos_objstore_bucket_last_successful_upload_time{job="prometheus-thanos-discovery"})`,
      for: '3h',
      severity: 'critical',
      summary: 'No block of metrics has reached the bucket for hours',
      description: 'Prometheus deletes what it holds after its own short retention, uploaded or not.',
    },
    ThanosCompactorHalted: {
      expr: 'max(thanos_compact_halted) == 1',
      for: '5m',
      severity: 'warning',
      summary: 'The compactor of the metrics in the bucket has stopped',
      description: 'Nothing is compacted, downsampled or deleted any more, and queries over weeks become slow.',
    },
    ThanosCompactorMissing: {
      expr: 'absent(thanos_compact_halted)',
      for: '30m',
      severity: 'warning',
      summary: 'The compactor of the metrics in the bucket does not run',
      description: 'Nothing is compacted, downsampled or deleted any more, and queries over weeks become slow.',
    },
    ThanosBucketFailing: {
      expr: 'sum by (job, operation) (increase(thanos_objstore_bucket_operation_failures_total[15m])) > 5',
      for: '15m',
      severity: 'warning',
      summary: '{{ $labels.job }} fails at the bucket: {{ $labels.operation }}',
      description: 'Metrics do not get into the bucket, or not out of it.',
    },
    ThanosStoreMissing: {
      expr: '(sum(thanos_store_nodes_grpc_connections) or vector(0)) < 2',
      for: '10m',
      severity: 'warning',
      summary: 'Queries reach {{ $value }} of the two sources of metrics',
      description: 'Dashboards show either no recent or no old metrics.',
    },
  }),
};
