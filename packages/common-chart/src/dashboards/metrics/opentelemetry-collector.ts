import type { MetricSource } from './metric-source.ts';

/**
 * The collector about itself, with the suffixes of units and of counters.
 *
 * A collector writes them when its reader sets `without_type_suffix` and `without_units` to false, as the operator does
 * for a collector that configures no reader.
 */
export const opentelemetryCollectorMetrics: MetricSource = {
  component: 'opentelemetry',
  exporter: 'OpenTelemetry Collector',
  version: 'v0.158.0',
  reference: 'https://opentelemetry.io/docs/collector/internal-telemetry/',
  metrics: {
    otelcol_exporter_enqueue_failed_log_records_total: 'counter',
    otelcol_exporter_enqueue_failed_metric_points_total: 'counter',
    otelcol_exporter_enqueue_failed_spans_total: 'counter',
    otelcol_exporter_queue_capacity: 'gauge',
    otelcol_exporter_queue_size: 'gauge',
    otelcol_exporter_send_failed_log_records_total: 'counter',
    otelcol_exporter_send_failed_metric_points_total: 'counter',
    otelcol_exporter_send_failed_spans_total: 'counter',
    otelcol_exporter_sent_log_records_total: 'counter',
    otelcol_exporter_sent_metric_points_total: 'counter',
    otelcol_exporter_sent_spans_total: 'counter',
    otelcol_process_cpu_seconds_total: 'counter',
    otelcol_process_memory_rss_bytes: 'gauge',
    otelcol_process_runtime_heap_alloc_bytes: 'gauge',
    otelcol_process_uptime_seconds_total: 'counter',
    otelcol_processor_incoming_items_total: 'counter',
    otelcol_processor_outgoing_items_total: 'counter',
    otelcol_receiver_accepted_log_records_total: 'counter',
    otelcol_receiver_accepted_metric_points_total: 'counter',
    otelcol_receiver_accepted_spans_total: 'counter',
    otelcol_receiver_refused_log_records_total: 'counter',
    otelcol_receiver_refused_metric_points_total: 'counter',
    otelcol_receiver_refused_spans_total: 'counter',
  },
};
