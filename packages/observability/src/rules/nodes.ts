import { alertRules } from './alert.ts';

// Nothing on the others can be freed or is worth it.
const disks = 'fstype!~"tmpfs|ramfs|overlay|squashfs|fuse.*", mountpoint!~"/boot.*"';
const freeShare = `node_filesystem_avail_bytes{${disks}} / node_filesystem_size_bytes{${disks}}`;
const freeInodes = `node_filesystem_files_free{${disks}} / node_filesystem_files{${disks}}`;

/** Machines: whether they are there, and what they are running out of. */
export const nodeAlerts = {
  nodes: alertRules({
    NodeNotReady: {
      expr: 'kube_node_status_condition{condition="Ready", status="true"} == 0',
      for: '5m',
      severity: 'critical',
      summary: 'Node {{ $labels.node }} is not ready',
      description: 'Its pods are moved to other nodes, except those whose volumes lie on it.',
    },
    NodeUnderPressure: {
      expr: 'kube_node_status_condition{condition=~"MemoryPressure|DiskPressure|PIDPressure", status="true"} == 1',
      for: '5m',
      severity: 'warning',
      summary: 'Node {{ $labels.node }} reports {{ $labels.condition }}',
      description: 'The kubelet evicts pods, those of the lowest priority first.',
    },
    NodeMetricsMissing: {
      expr: 'count(kube_node_info) - (count(up{job="node-exporter"} == 1) or vector(0)) > 0',
      for: '15m',
      severity: 'warning',
      summary: '{{ $value }} nodes send no metrics',
      description: 'Nothing would tell that their disks or their memory fill up.',
    },
    NodeOverloaded: {
      expr: 'node_load5 / on (instance) group_left () count by (instance) (node_cpu_seconds_total{mode="idle"}) > 4',
      for: '30m',
      severity: 'warning',
      summary: 'Node {{ $labels.instance }} has {{ $value | humanize }} processes waiting for each core',
      description: 'Everything on it answers slowly, and probes begin to fail.',
    },
    NodeClockSkewed: {
      expr: 'abs(node_timex_offset_seconds) > 0.05 or node_timex_sync_status == 0',
      for: '30m',
      severity: 'warning',
      summary: 'The clock of node {{ $labels.instance }} is wrong or no longer synchronised',
      description: 'Tokens and certificates are refused, and samples and log lines arrive out of order.',
    },
  }),
  'node-memory': alertRules({
    NodeMemoryFilling: {
      expr: 'node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes < 0.08',
      for: '10m',
      severity: 'warning',
      summary: 'Node {{ $labels.instance }} has {{ $value | humanizePercentage }} of its memory left',
      description: 'Soon the kernel kills the process that it chooses.',
    },
  }),
  'node-disks': alertRules({
    NodeDiskFilling: {
      expr: `${freeShare} < 0.15`,
      for: '15m',
      severity: 'warning',
      summary: '{{ $labels.mountpoint }} of node {{ $labels.instance }} has {{ $value | humanizePercentage }} left',
      description: 'Volumes of the class local-path lie on this disk, and so do images and logs.',
    },
    NodeDiskFull: {
      expr: `${freeShare} < 0.05`,
      for: '5m',
      severity: 'critical',
      summary: '{{ $labels.mountpoint }} of node {{ $labels.instance }} has {{ $value | humanizePercentage }} left',
      description: 'Databases and queues on this disk stop accepting writes, and the kubelet evicts pods.',
    },
    NodeDiskFillsSoon: {
      expr: `predict_linear(node_filesystem_avail_bytes{${disks}}[6h], 24 * 3600) < 0 and ${freeShare} < 0.4`,
      for: '1h',
      severity: 'warning',
      summary: '{{ $labels.mountpoint }} of node {{ $labels.instance }} is full within a day at this pace',
      description: 'Volumes of the class local-path lie on this disk, and so do images and logs.',
    },
    NodeInodesRunningOut: {
      expr: `${freeInodes} < 0.1`,
      for: '15m',
      severity: 'warning',
      summary:
        '{{ $labels.mountpoint }} of node {{ $labels.instance }} has {{ $value | humanizePercentage }} of its inodes left',
      description: 'No file can be made on this disk once they are gone, however much space is left.',
    },
  }),
};
