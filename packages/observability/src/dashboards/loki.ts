import {
  defineDashboard,
  heatmap,
  podResources,
  promql,
  stat,
  timeseries,
  tooHigh,
} from '@lumie-infra/common-chart/dashboards';

const hour = 60 * 60;

function rateBy(labels: string, series: string): string {
  return `sum by (${labels}) (rate(${series}[$__rate_interval]))`;
}

function quantile(part: number, histogram: string, labels = ''): string {
  return `histogram_quantile(${part}, ${rateBy(`le${labels}`, `${histogram}_bucket`)})`;
}

/** Loki about itself: what it takes in, what it answers, and whether it writes and clears its store. */
export const lokiDashboard = defineDashboard({
  uid: 'loki',
  title: 'Loki',
  description: 'Loki about itself: what it takes in, what it answers, and whether it writes and clears its store.',
  tags: ['loki', 'logs'],
  rows: [
    {
      title: 'Now',
      panels: [
        stat({
          title: 'Version',
          names: true,
          queries: [promql('count by (version) (loki_build_info)', { legend: '{{version}}', instant: true })],
        }),
        stat({
          title: 'Lines taken in',
          unit: 'ops',
          queries: [promql('sum(rate(loki_distributor_lines_received_total[$__rate_interval]))')],
        }),
        stat({
          title: 'Lines refused',
          unit: 'ops',
          thresholds: tooHigh({ critical: 0.001 }),
          queries: [promql('sum(rate(loki_discarded_samples_total[$__rate_interval])) or vector(0)')],
        }),
        stat({
          title: 'Streams in memory',
          queries: [promql('sum(loki_ingester_memory_streams)')],
        }),
        stat({
          title: 'Last compaction',
          unit: 'dtdurations',
          thresholds: tooHigh({ warning: hour, critical: 3 * hour }),
          queries: [
            promql(
              'time() - max(loki_boltdb_shipper_compact_tables_operation_last_successful_run_timestamp_seconds > 0)',
              { instant: true },
            ),
          ],
        }),
        stat({
          title: 'Last clearing',
          description: 'How long ago old logs were marked for deletion.',
          unit: 'dtdurations',
          thresholds: tooHigh({ warning: 3 * hour, critical: 24 * hour }),
          queries: [
            promql('time() - max(loki_compactor_apply_retention_last_successful_run_timestamp_seconds > 0)', {
              instant: true,
            }),
          ],
        }),
      ],
    },
    {
      title: 'Taken in',
      panels: [
        timeseries({
          title: 'Volume',
          unit: 'Bps',
          queries: [
            promql('sum(rate(loki_distributor_bytes_received_total[$__rate_interval]))', { legend: 'received' }),
          ],
        }),
        timeseries({
          title: 'Lines',
          unit: 'ops',
          queries: [
            promql('sum(rate(loki_distributor_lines_received_total[$__rate_interval]))', { legend: 'received' }),
          ],
        }),
        timeseries({
          title: 'Refused lines by reason',
          unit: 'ops',
          queries: [promql(`${rateBy('reason', 'loki_discarded_samples_total')} > 0`, { legend: '{{reason}}' })],
        }),
        heatmap({
          title: 'Length of lines',
          unit: 'bytes',
          queries: [
            promql('sum by (le) (increase(loki_bytes_per_line_bucket[$__rate_interval]))', { legend: '{{le}}' }),
          ],
        }),
      ],
    },
    {
      title: 'Requests',
      panels: [
        timeseries({
          title: 'Requests by route',
          unit: 'reqps',
          queries: [promql(rateBy('route', 'loki_request_duration_seconds_count'), { legend: '{{route}}' })],
        }),
        timeseries({
          title: 'Failed requests',
          unit: 'reqps',
          queries: [
            promql(`${rateBy('route, status_code', 'loki_request_duration_seconds_count{status_code=~"5.."}')} > 0`, {
              legend: '{{status_code}} {{route}}',
            }),
          ],
        }),
        timeseries({
          title: 'Duration by route',
          description: 'What 99 of 100 requests take at most.',
          unit: 's',
          queries: [promql(quantile(0.99, 'loki_request_duration_seconds', ', route'), { legend: '{{route}}' })],
        }),
        timeseries({
          title: 'Requests in progress',
          queries: [promql('sum by (route) (loki_inflight_requests) > 0', { legend: '{{route}}' })],
        }),
        timeseries({
          title: 'Duration of queries',
          unit: 's',
          queries: [0.5, 0.9, 0.99].map((part) =>
            promql(quantile(part, 'loki_logql_querystats_latency_seconds'), { legend: `${part * 100} %` }),
          ),
        }),
        timeseries({
          title: 'Read by queries',
          description: 'The median of what a query reads in a second.',
          unit: 'Bps',
          queries: [
            promql(quantile(0.5, 'loki_logql_querystats_bytes_processed_per_seconds', ', type'), {
              legend: '{{type}}',
            }),
          ],
        }),
      ],
    },
    {
      title: 'Ingester',
      collapsed: true,
      panels: [
        timeseries({
          title: 'In memory',
          queries: [
            promql('sum(loki_ingester_memory_chunks)', { legend: 'chunks' }),
            promql('sum(loki_ingester_memory_streams)', { legend: 'streams' }),
          ],
        }),
        timeseries({
          title: 'Streams',
          unit: 'ops',
          queries: [
            promql('sum(rate(loki_ingester_streams_created_total[$__rate_interval]))', { legend: 'created' }),
            promql('sum(rate(loki_ingester_streams_removed_total[$__rate_interval]))', { legend: 'removed' }),
          ],
        }),
        timeseries({
          title: 'Chunks written',
          description: 'By why they were; failures are written again.',
          unit: 'ops',
          queries: [
            promql(rateBy('reason', 'loki_ingester_chunks_flushed_total'), { legend: '{{reason}}' }),
            promql('sum(rate(loki_ingester_chunks_flush_failures_total[$__rate_interval])) > 0', { legend: 'failed' }),
          ],
        }),
        timeseries({
          title: 'Volume written',
          unit: 'Bps',
          queries: [
            promql('sum(rate(loki_ingester_chunk_stored_bytes_total[$__rate_interval]))', { legend: 'chunks' }),
            promql('sum(rate(loki_ingester_wal_logged_bytes_total[$__rate_interval]))', { legend: 'write-ahead log' }),
          ],
        }),
        timeseries({
          title: 'Age of chunks',
          unit: 's',
          queries: [0.5, 0.99].map((part) =>
            promql(quantile(part, 'loki_ingester_chunk_age_seconds'), { legend: `${part * 100} %` }),
          ),
        }),
        timeseries({
          title: 'Filling of chunks',
          unit: 'percentunit',
          queries: [promql(quantile(0.5, 'loki_ingester_chunk_utilization'), { legend: 'median' })],
        }),
        timeseries({
          title: 'Trouble with the write-ahead log',
          queries: [
            promql('sum(increase(loki_ingester_wal_disk_full_failures_total[$__rate_interval])) > 0', {
              legend: 'disk full',
            }),
            promql('sum(increase(loki_ingester_checkpoint_creations_failed_total[$__rate_interval])) > 0', {
              legend: 'failed checkpoints',
            }),
          ],
        }),
        timeseries({
          title: 'Own messages',
          unit: 'ops',
          queries: [
            promql(`${rateBy('level', 'loki_internal_log_messages_total{level=~"warn|error"}')}`, {
              legend: '{{level}}',
            }),
            promql('sum(rate(loki_panic_total[$__rate_interval])) > 0', { legend: 'panics' }),
          ],
        }),
      ],
    },
    podResources('namespace="loki"'),
  ],
});
