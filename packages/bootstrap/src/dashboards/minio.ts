import {
  barGauge,
  defineDashboard,
  podResources,
  promql,
  stat,
  timeseries,
  tooHigh,
} from '@lumie-infra/common-chart/dashboards';

/** A rate by labels. Every server answers for all of them, so each is counted once. */
function rateBy(labels: string, metric: string): string {
  return `sum by (${labels}) (max by (server, ${labels}) (rate(${metric}[$__rate_interval])))`;
}

/** A rate of each server. */
function rateOfServer(metric: string): string {
  return `max by (server) (rate(${metric}[$__rate_interval]))`;
}

const server = { legend: '{{server}}' };

/** The object storage: whether it is whole, how full it is, and what it answers. */
export const minioDashboard = defineDashboard({
  uid: 'minio',
  title: 'MinIO',
  description: 'The object storage: whether it is whole, how full it is, and what it answers.',
  tags: ['minio', 'storage'],
  rows: [
    {
      title: 'Now',
      panels: [
        stat({
          title: 'Health',
          description: 'Whether every erasure set can read and write.',
          states: { 0: { text: 'Degraded', color: 'red' }, 1: { text: 'Healthy', color: 'green' } },
          queries: [promql('min(minio_cluster_health_status)', { instant: true })],
        }),
        stat({
          title: 'Servers offline',
          thresholds: tooHigh({ critical: 1 }),
          queries: [promql('max(minio_cluster_nodes_offline_total)', { instant: true })],
        }),
        stat({
          title: 'Drives offline',
          thresholds: tooHigh({ critical: 1 }),
          queries: [promql('max(minio_cluster_drive_offline_total)', { instant: true })],
        }),
        stat({
          title: 'Space used',
          unit: 'percentunit',
          thresholds: tooHigh({ warning: 0.75, critical: 0.9 }),
          queries: [
            promql(
              '1 - max(minio_cluster_capacity_usable_free_bytes) / max(minio_cluster_capacity_usable_total_bytes)',
              { instant: true },
            ),
          ],
        }),
        stat({ title: 'Buckets', queries: [promql('max(minio_cluster_bucket_total)', { instant: true })] }),
        stat({ title: 'Objects', queries: [promql('max(minio_cluster_usage_object_total)', { instant: true })] }),
        stat({
          title: 'Up since',
          unit: 'dtdurations',
          description: 'Of the server that started last.',
          queries: [promql('time() - max(minio_node_process_starttime_seconds)', { instant: true })],
        }),
        stat({
          title: 'Last scan',
          unit: 'dtdurations',
          description: 'How long ago; the usage shown here is counted by scans.',
          queries: [promql('min(minio_usage_last_activity_nano_seconds) / 1e9', { instant: true })],
        }),
        stat({
          title: 'Last healing',
          unit: 'dtdurations',
          queries: [promql('min(minio_heal_time_last_activity_nano_seconds) / 1e9', { instant: true })],
        }),
        stat({
          title: 'Requests waiting',
          thresholds: tooHigh({ warning: 1 }),
          queries: [promql('sum(max by (server) (minio_s3_requests_waiting_total))', { instant: true })],
        }),
      ],
    },
    {
      title: 'Space',
      panels: [
        timeseries({
          title: 'Usage',
          unit: 'bytes',
          min: 0,
          queries: [
            promql('max(minio_cluster_usage_total_bytes)', { legend: 'objects' }),
            promql('max(minio_cluster_capacity_usable_total_bytes)', { legend: 'capacity' }),
          ],
        }),
        timeseries({
          title: 'Drives',
          description: 'The part of each drive that is in use.',
          unit: 'percentunit',
          min: 0,
          max: 1,
          queries: [
            promql('1 - max by (server, drive) (minio_node_drive_free_bytes / minio_node_drive_total_bytes)', {
              legend: '{{server}} {{drive}}',
            }),
          ],
        }),
        barGauge({
          title: 'Objects by size',
          queries: [
            promql('max by (range) (minio_cluster_objects_size_distribution)', { legend: '{{range}}', instant: true }),
          ],
        }),
      ],
    },
    {
      title: 'Requests',
      panels: [
        timeseries({
          title: 'Requests',
          unit: 'reqps',
          queries: [promql(rateBy('api', 'minio_s3_requests_total'), { legend: '{{api}}' })],
        }),
        timeseries({
          title: 'Errors',
          unit: 'reqps',
          queries: [
            promql(`${rateBy('api', 'minio_s3_requests_5xx_errors_total')} > 0`, { legend: '5xx {{api}}' }),
            promql(`${rateBy('api', 'minio_s3_requests_4xx_errors_total')} > 0`, { legend: '4xx {{api}}' }),
            promql(`sum(${rateOfServer('minio_s3_requests_rejected_auth_total')}) > 0`, {
              legend: 'wrong credentials',
            }),
          ],
        }),
        timeseries({
          title: 'Traffic',
          unit: 'Bps',
          queries: [
            promql(`sum(${rateOfServer('minio_s3_traffic_received_bytes')})`, { legend: 'received' }),
            promql(`sum(${rateOfServer('minio_s3_traffic_sent_bytes')})`, { legend: 'sent' }),
          ],
        }),
        timeseries({
          title: 'Requests in progress',
          queries: [
            promql('sum by (api) (max by (server, api) (minio_s3_requests_inflight_total))', { legend: '{{api}}' }),
          ],
        }),
      ],
    },
    {
      title: 'Erasure sets',
      collapsed: true,
      panels: [
        timeseries({
          title: 'Drives online',
          description: 'A set writes as long as it has as many drives as its write quorum.',
          min: 0,
          queries: [
            promql('min by (pool, set) (minio_cluster_health_erasure_set_online_drives)', {
              legend: 'pool {{pool}} set {{set}}',
            }),
            promql('max by (pool, set) (minio_cluster_health_erasure_set_write_quorum)', {
              legend: 'write quorum of pool {{pool}} set {{set}}',
            }),
          ],
        }),
        timeseries({
          title: 'Drives healing',
          queries: [
            promql('max by (pool, set) (minio_cluster_health_erasure_set_healing_drives)', {
              legend: 'pool {{pool}} set {{set}}',
            }),
          ],
        }),
      ],
    },
    {
      title: 'Servers',
      collapsed: true,
      panels: [
        timeseries({
          title: 'Processor',
          description: 'Cores in use.',
          queries: [promql(rateOfServer('minio_node_process_cpu_total_seconds'), server)],
        }),
        timeseries({
          title: 'Memory',
          unit: 'bytes',
          queries: [promql('max by (server) (minio_node_process_resident_memory_bytes)', server)],
        }),
        timeseries({
          title: 'Input and output',
          unit: 'Bps',
          queries: [
            promql(rateOfServer('minio_node_io_rchar_bytes'), { legend: 'read {{server}}' }),
            promql(rateOfServer('minio_node_io_wchar_bytes'), { legend: 'written {{server}}' }),
          ],
        }),
        timeseries({
          title: 'Traffic between servers',
          unit: 'Bps',
          queries: [
            promql(rateOfServer('minio_inter_node_traffic_received_bytes'), { legend: 'received {{server}}' }),
            promql(rateOfServer('minio_inter_node_traffic_sent_bytes'), { legend: 'sent {{server}}' }),
          ],
        }),
        timeseries({
          title: 'Open files',
          queries: [promql('max by (server) (minio_node_file_descriptor_open_total)', server)],
        }),
        timeseries({
          title: 'Goroutines',
          queries: [promql('max by (server) (minio_node_go_routine_total)', server)],
        }),
        timeseries({
          title: 'Objects scanned',
          unit: 'ops',
          queries: [promql(rateOfServer('minio_node_scanner_objects_scanned'), server)],
        }),
      ],
    },
    podResources('namespace="minio"'),
  ],
});
