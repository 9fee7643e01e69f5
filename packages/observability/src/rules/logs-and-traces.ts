import { alertRules } from './alert.ts';

const hour = 3600;

/** The store of logs. */
export const logAlerts = {
  loki: alertRules({
    LokiDiscardingLogs: {
      expr: 'sum by (reason) (rate(loki_discarded_samples_total[10m])) > 0',
      for: '30m',
      severity: 'warning',
      summary: 'Loki discards log lines: {{ $labels.reason }}',
      description: 'They are lost.',
    },
    LokiFlushFailing: {
      expr: 'increase(loki_ingester_chunks_flush_failures_total[15m]) > 0',
      for: '15m',
      severity: 'critical',
      summary: 'Loki cannot write to its bucket',
      description: 'Logs are kept in memory and on one disk until that is full.',
    },
    LokiRetentionStalled: {
      expr: `time() - max(loki_compactor_apply_retention_last_successful_run_timestamp_seconds > 0) > ${6 * hour}`,
      for: '1h',
      severity: 'warning',
      summary: 'Loki has not deleted old logs for {{ $value | humanizeDuration }}',
      description: 'The bucket grows until the object storage is full.',
    },
  }),
};

/** The store of traces. */
export const traceAlerts = {
  tempo: alertRules({
    TempoFlushFailing: {
      expr: 'increase(tempo_ingester_failed_flushes_total[30m]) > 0',
      for: '15m',
      severity: 'warning',
      summary: 'Tempo cannot write to its bucket',
      description: 'Traces are kept on one disk until that is full.',
    },
    TempoCompactionFailing: {
      expr: 'increase(tempodb_compaction_errors_total[1h]) > 2 or increase(tempodb_retention_errors_total[1h]) > 2',
      for: '1h',
      severity: 'warning',
      summary: 'Tempo cannot tidy its bucket',
      description: 'Old traces are not deleted, and the bucket grows.',
    },
  }),
};

// A part that counts several signals gives them the same labels, so those at rest must not hide the others.
const anyOf = (counter: string, part: string): string =>
  ['log_records', 'metric_points', 'spans']
    .map((signal) => `sum by (pod, ${part}) (rate(${counter}_${signal}_total[10m])) > 0`)
    .join(' or ');

/** The collectors on the way. */
export const collectorAlerts = {
  collectors: alertRules({
    CollectorExportFailing: {
      expr: anyOf('otelcol_exporter_send_failed', 'exporter'),
      for: '15m',
      severity: 'warning',
      summary: 'Collector {{ $labels.pod }} cannot send through {{ $labels.exporter }}',
      description: 'What it could not send after all attempts is lost.',
    },
    CollectorQueueFilling: {
      expr: 'max by (pod, exporter) (otelcol_exporter_queue_size / otelcol_exporter_queue_capacity) > 0.8',
      for: '15m',
      severity: 'warning',
      summary:
        'The queue of {{ $labels.exporter }} in collector {{ $labels.pod }} is {{ $value | humanizePercentage }} full',
      description: 'What finds no place in it is lost.',
    },
    CollectorRefusingData: {
      expr: anyOf('otelcol_receiver_refused', 'receiver'),
      for: '15m',
      severity: 'warning',
      summary: 'Collector {{ $labels.pod }} refuses data of {{ $labels.receiver }}',
      description: 'It has no memory left for it, and the sender may give up.',
    },
  }),
};
