import type { MetricSource } from './metric-source.ts';

/** What every kubelet tells of its containers and volumes; local-path volumes have no statistics of their own. */
export const kubeletMetrics: MetricSource = {
  component: 'prometheus',
  exporter: 'kubelet and its cAdvisor',
  version: 'v1.34',
  reference:
    'https://kubernetes.io/docs/reference/instrumentation/metrics/ and https://github.com/google/cadvisor/blob/master/docs/storage/prometheus.md',
  metrics: {
    container_cpu_cfs_throttled_seconds_total: 'counter',
    container_cpu_usage_seconds_total: 'counter',
    container_memory_working_set_bytes: 'gauge',
    container_network_receive_bytes_total: 'counter',
    container_network_receive_errors_total: 'counter',
    container_network_receive_packets_dropped_total: 'counter',
    container_network_receive_packets_total: 'counter',
    container_network_transmit_bytes_total: 'counter',
    container_network_transmit_errors_total: 'counter',
    container_network_transmit_packets_dropped_total: 'counter',
    container_network_transmit_packets_total: 'counter',
    container_oom_events_total: 'counter',
    kubelet_volume_stats_available_bytes: 'gauge',
    kubelet_volume_stats_capacity_bytes: 'gauge',
    kubelet_volume_stats_inodes: 'gauge',
    kubelet_volume_stats_inodes_used: 'gauge',
    kubelet_volume_stats_used_bytes: 'gauge',
    machine_cpu_cores: 'gauge',
    machine_memory_bytes: 'gauge',
  },
};
