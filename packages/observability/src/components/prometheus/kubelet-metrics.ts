/** Leaves out the series whose labels, joined with `;`, match. */
function drop(regex: string, ...labels: readonly string[]) {
  return { action: 'drop', sourceLabels: labels.length === 0 ? ['__name__'] : labels, regex };
}

/** What the kubelet's cAdvisor tells of containers and nobody asks for. */
export const containerMetricsLeftOut = [
  drop('container_cpu_(load_average_10s|system_seconds_total|user_seconds_total)'),
  drop(
    'container_fs_(io_current|io_time_seconds_total|io_time_weighted_seconds_total|reads_merged_total|sector_reads_total|sector_writes_total|writes_merged_total)',
  ),
  drop('container_memory_(mapped_file|swap)'),
  drop('container_(file_descriptors|tasks_state|threads_max)'),
  drop('container_(blkio_device_usage|pressure_.+|spec_.+|ulimits_soft)'),
  drop('container_memory_failures_total;hierarchy', '__name__', 'scope'),
  drop('container_network_.*;(veth|cni|flannel).*', '__name__', 'interface'),
  // Slices of the machine, which belong to no pod.
  drop('.+;', 'id', 'pod'),
];

/** On K3s the kubelet tells what the whole control plane measures, most of it in histograms. */
export const kubeletMetricsLeftOut = [
  drop('(apiserver|apiextensions|etcd|scheduler|workqueue|prober|rest_client|authentication|authorization)_.*_bucket'),
  drop(
    '(csi_operations|storage_operation_duration|kubelet_runtime_operations_duration|kubelet_pod_.*|kubelet_cgroup_.*|kubelet_pleg_.*)_seconds_bucket',
  ),
  drop(
    '(apiserver_request_.*|apiserver_watch_.*|apiserver_flowcontrol_.*|etcd_request_.*|kubelet_http_requests_.*|rest_client_.*)',
  ),
];
