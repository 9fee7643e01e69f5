import {
  defineDashboard,
  gauge,
  metricLabel,
  promql,
  stat,
  timeseries,
  tooHigh,
} from '@lumie-infra/common-chart/dashboards';

const chosen = 'instance="$node"';
// The exporter leaves out what pods have; these are not on a disk, or not to another machine.
const realFiles = 'fstype!~"tmpfs|overlay|squashfs|fuse.*|ramfs"';
const realLinks = 'device!="lo"';
const realDisks = 'device=~"[a-z]+|nvme[0-9]+n[0-9]+"';

function rateOf(series: string, matchers = ''): string {
  return `rate(${series}{${chosen}${matchers}}[$__rate_interval])`;
}

const processors = `count(count by (cpu) (node_cpu_seconds_total{${chosen}}))`;
const memory = `node_memory_MemTotal_bytes{${chosen}}`;
const files = `max by (mountpoint) (1 - node_filesystem_avail_bytes{${chosen}, ${realFiles}} / node_filesystem_size_bytes{${chosen}, ${realFiles}})`;

const busy = { warning: 0.75, critical: 0.9 };

/** One machine: processor, memory, disks, network and clock. */
export const nodeExporterDashboard = defineDashboard({
  uid: 'node-exporter',
  title: 'Nodes',
  description: 'One machine: processor, memory, disks, network and clock.',
  tags: ['node-exporter', 'nodes'],
  variables: [metricLabel({ name: 'node', title: 'Node', selector: 'node_uname_info', label: 'instance' })],
  rows: [
    {
      title: 'Now',
      panels: [
        gauge({
          title: 'Processor',
          unit: 'percentunit',
          thresholds: tooHigh(busy),
          queries: [promql(`1 - avg(${rateOf('node_cpu_seconds_total', ', mode="idle"')})`)],
        }),
        gauge({
          title: 'Memory',
          unit: 'percentunit',
          thresholds: tooHigh(busy),
          queries: [promql(`1 - node_memory_MemAvailable_bytes{${chosen}} / ${memory}`)],
        }),
        gauge({
          title: 'Root file system',
          unit: 'percentunit',
          thresholds: tooHigh(busy),
          queries: [
            promql(
              `1 - node_filesystem_avail_bytes{${chosen}, mountpoint="/", fstype!="rootfs"} / node_filesystem_size_bytes{${chosen}, mountpoint="/", fstype!="rootfs"}`,
            ),
          ],
        }),
        gauge({
          title: 'Load',
          description: 'Of the last 5 minutes, for each processor.',
          max: 2,
          decimals: 2,
          thresholds: tooHigh({ warning: 1, critical: 1.5 }),
          queries: [promql(`scalar(node_load5{${chosen}}) / ${processors}`)],
        }),
        stat({ title: 'Processors', height: 5, width: 2, queries: [promql(processors, { instant: true })] }),
        stat({ title: 'RAM', unit: 'bytes', height: 5, width: 3, queries: [promql(memory, { instant: true })] }),
        stat({
          title: 'Up since',
          unit: 'dtdurations',
          height: 5,
          width: 3,
          queries: [promql(`node_time_seconds{${chosen}} - node_boot_time_seconds{${chosen}}`, { instant: true })],
        }),
        timeseries({
          title: 'Pressure',
          description: 'The part of the time in which something had to wait.',
          unit: 'percentunit',
          width: 24,
          queries: [
            promql(rateOf('node_pressure_cpu_waiting_seconds_total'), { legend: 'processor' }),
            promql(rateOf('node_pressure_memory_waiting_seconds_total'), { legend: 'memory' }),
            promql(rateOf('node_pressure_memory_stalled_seconds_total'), { legend: 'memory, everything' }),
            promql(rateOf('node_pressure_io_waiting_seconds_total'), { legend: 'disk' }),
            promql(rateOf('node_pressure_io_stalled_seconds_total'), { legend: 'disk, everything' }),
          ],
        }),
      ],
    },
    {
      title: 'Processor and memory',
      panels: [
        timeseries({
          title: 'Processor by use',
          unit: 'percentunit',
          stacked: true,
          max: 1,
          queries: [
            promql(`sum by (mode) (${rateOf('node_cpu_seconds_total', ', mode!="idle"')}) / scalar(${processors})`, {
              legend: '{{mode}}',
            }),
          ],
        }),
        timeseries({
          title: 'Memory by use',
          unit: 'bytes',
          stacked: true,
          queries: [
            promql(
              `${memory} - node_memory_MemFree_bytes{${chosen}} - node_memory_Buffers_bytes{${chosen}} - node_memory_Cached_bytes{${chosen}} - node_memory_SReclaimable_bytes{${chosen}}`,
              { legend: 'programs' },
            ),
            promql(
              `node_memory_Buffers_bytes{${chosen}} + node_memory_Cached_bytes{${chosen}} + node_memory_SReclaimable_bytes{${chosen}}`,
              { legend: 'caches' },
            ),
            promql(`node_memory_MemFree_bytes{${chosen}}`, { legend: 'free' }),
          ],
        }),
        timeseries({
          title: 'System load',
          queries: [
            promql(`node_load1{${chosen}}`, { legend: '1 minute' }),
            promql(`node_load5{${chosen}}`, { legend: '5 minutes' }),
            promql(`node_load15{${chosen}}`, { legend: '15 minutes' }),
            promql(processors, { legend: 'processors' }),
          ],
        }),
        timeseries({
          title: 'Committed memory',
          description: 'What programs have been promised, and what may be promised.',
          unit: 'bytes',
          queries: [
            promql(`node_memory_Committed_AS_bytes{${chosen}}`, { legend: 'promised' }),
            promql(`node_memory_CommitLimit_bytes{${chosen}}`, { legend: 'limit' }),
          ],
        }),
      ],
    },
    {
      title: 'Disks',
      panels: [
        timeseries({
          title: 'File systems',
          unit: 'percentunit',
          min: 0,
          max: 1,
          queries: [promql(files, { legend: '{{mountpoint}}' })],
        }),
        timeseries({
          title: 'Read and written',
          unit: 'Bps',
          queries: [
            promql(rateOf('node_disk_read_bytes_total', `, ${realDisks}`), { legend: 'read {{device}}' }),
            promql(`- ${rateOf('node_disk_written_bytes_total', `, ${realDisks}`)}`, { legend: 'written {{device}}' }),
          ],
        }),
        timeseries({
          title: 'Operations',
          unit: 'iops',
          queries: [
            promql(rateOf('node_disk_reads_completed_total', `, ${realDisks}`), { legend: 'reads {{device}}' }),
            promql(`- ${rateOf('node_disk_writes_completed_total', `, ${realDisks}`)}`, {
              legend: 'writes {{device}}',
            }),
          ],
        }),
        timeseries({
          title: 'Busy',
          unit: 'percentunit',
          max: 1,
          queries: [promql(rateOf('node_disk_io_time_seconds_total', `, ${realDisks}`), { legend: '{{device}}' })],
        }),
        timeseries({
          title: 'Waiting',
          description: 'How long one operation takes.',
          unit: 's',
          queries: [
            promql(
              `${rateOf('node_disk_read_time_seconds_total', `, ${realDisks}`)} / ${rateOf('node_disk_reads_completed_total', `, ${realDisks}`)}`,
              { legend: 'read {{device}}' },
            ),
            promql(
              `${rateOf('node_disk_write_time_seconds_total', `, ${realDisks}`)} / ${rateOf('node_disk_writes_completed_total', `, ${realDisks}`)}`,
              { legend: 'write {{device}}' },
            ),
          ],
        }),
        timeseries({
          title: 'Inodes',
          unit: 'percentunit',
          max: 1,
          queries: [
            promql(
              `max by (mountpoint) (1 - node_filesystem_files_free{${chosen}, ${realFiles}} / node_filesystem_files{${chosen}, ${realFiles}})`,
              { legend: '{{mountpoint}}' },
            ),
          ],
        }),
      ],
    },
    {
      title: 'Network',
      panels: [
        timeseries({
          title: 'Traffic',
          unit: 'Bps',
          queries: [
            promql(rateOf('node_network_receive_bytes_total', `, ${realLinks}`), { legend: 'received {{device}}' }),
            promql(`- ${rateOf('node_network_transmit_bytes_total', `, ${realLinks}`)}`, { legend: 'sent {{device}}' }),
          ],
        }),
        timeseries({
          title: 'Packets',
          unit: 'pps',
          queries: [
            promql(rateOf('node_network_receive_packets_total', `, ${realLinks}`), { legend: 'received {{device}}' }),
            promql(`- ${rateOf('node_network_transmit_packets_total', `, ${realLinks}`)}`, {
              legend: 'sent {{device}}',
            }),
          ],
        }),
        timeseries({
          title: 'Errors and drops',
          unit: 'pps',
          queries: ['receive_errs', 'transmit_errs', 'receive_drop', 'transmit_drop'].map((what) =>
            promql(`sum(${rateOf(`node_network_${what}_total`, `, ${realLinks}`)})`, {
              legend: what.replace('_', ' '),
            }),
          ),
        }),
        timeseries({
          title: 'Connections',
          queries: [
            promql(`node_netstat_Tcp_CurrEstab{${chosen}}`, { legend: 'open' }),
            promql(`node_nf_conntrack_entries{${chosen}}`, { legend: 'tracked' }),
            promql(`node_nf_conntrack_entries_limit{${chosen}}`, { legend: 'tracked at most' }),
          ],
        }),
      ],
    },
    {
      title: 'System',
      collapsed: true,
      panels: [
        timeseries({
          title: 'Clock',
          description: 'How far the clock is from the true time.',
          unit: 's',
          queries: [
            promql(`node_timex_offset_seconds{${chosen}}`, { legend: 'offset' }),
            promql(`node_timex_estimated_error_seconds{${chosen}}`, { legend: 'estimated error' }),
            promql(`node_timex_maxerror_seconds{${chosen}}`, { legend: 'greatest error' }),
          ],
        }),
        timeseries({
          title: 'Processes',
          queries: [
            promql(`node_procs_running{${chosen}}`, { legend: 'ready to run' }),
            promql(`node_procs_blocked{${chosen}}`, { legend: 'waiting for a disk' }),
          ],
        }),
        timeseries({
          title: 'Switches and interrupts',
          unit: 'ops',
          queries: [
            promql(rateOf('node_context_switches_total'), { legend: 'context switches' }),
            promql(rateOf('node_intr_total'), { legend: 'interrupts' }),
            promql(rateOf('node_forks_total'), { legend: 'forks' }),
          ],
        }),
        timeseries({
          title: 'Page faults',
          unit: 'ops',
          queries: [
            promql(rateOf('node_vmstat_pgfault'), { legend: 'all' }),
            promql(rateOf('node_vmstat_pgmajfault'), { legend: 'from disk' }),
          ],
        }),
        timeseries({
          title: 'Programs ended for memory',
          queries: [promql(`increase(node_vmstat_oom_kill{${chosen}}[$__rate_interval])`, { legend: 'ended' })],
        }),
        timeseries({
          title: 'Open files',
          queries: [
            promql(`node_filefd_allocated{${chosen}}`, { legend: 'open' }),
            promql(`node_entropy_available_bits{${chosen}}`, { legend: 'bits of entropy' }),
          ],
        }),
      ],
    },
  ],
});
