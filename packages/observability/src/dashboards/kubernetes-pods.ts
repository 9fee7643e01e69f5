import {
  defineDashboard,
  logql,
  logs,
  metricLabel,
  promql,
  stat,
  table,
  text,
  timeseries,
} from '@lumie-infra/common-chart/dashboards';

const chosen = 'namespace="$namespace", pod=~"$pod"';
const running = 'container!="", image!=""';
const container = { legend: '{{container}}' };

const cpuUsed = `sum by (container) (rate(container_cpu_usage_seconds_total{${chosen}, ${running}}[$__rate_interval]))`;
const memoryUsed = `sum by (container) (container_memory_working_set_bytes{${chosen}, ${running}})`;

function promised(what: 'limits' | 'requests', resource: 'cpu' | 'memory'): string {
  return `sum by (container) (kube_pod_container_resource_${what}{${chosen}, resource="${resource}"})`;
}

function traffic(what: string) {
  return [
    promql(`sum(rate(container_network_receive_${what}_total{${chosen}}[$__rate_interval]))`, { legend: 'received' }),
    promql(`- sum(rate(container_network_transmit_${what}_total{${chosen}}[$__rate_interval]))`, { legend: 'sent' }),
  ];
}

// The pod may be a label of the stream or a field of its lines: a filter after the selector finds both.
const lines = '{k8s_namespace_name="$namespace"} | k8s_pod_name=~"$pod" |~ "(?i)$search"';

/** The pods of a namespace: what they are, what they take, and what they say. */
export const kubernetesPodsDashboard = defineDashboard({
  uid: 'kubernetes-pods',
  title: 'Pods',
  description: 'The pods of a namespace: what they are, what they take, and what they say.',
  tags: ['kubernetes', 'logs'],
  span: '3h',
  variables: [
    metricLabel({ name: 'namespace', title: 'Namespace', selector: 'kube_pod_info', label: 'namespace' }),
    metricLabel({
      name: 'pod',
      title: 'Pod',
      selector: 'kube_pod_info{namespace="$namespace"}',
      label: 'pod',
      multiple: true,
    }),
    text({ name: 'search', title: 'Search in logs' }),
  ],
  rows: [
    {
      title: 'Pods',
      panels: [
        table({
          title: 'Pods',
          labels: {
            pod: 'Pod',
            created_by_kind: 'Made by',
            created_by_name: 'Name',
            node: 'Node',
            pod_ip: 'Address',
            priority_class: 'Priority',
          },
          columns: [
            {
              title: 'Containers not ready',
              query: promql(
                `max by (pod, created_by_kind, created_by_name, node, pod_ip, priority_class) (kube_pod_info{${chosen}}) * on (pod) group_left () sum by (pod) (1 - kube_pod_container_status_ready{${chosen}})`,
              ),
            },
          ],
        }),
        stat({
          title: 'Why containers ended last',
          names: true,
          width: 8,
          queries: [
            promql(`sum by (container, reason) (kube_pod_container_status_last_terminated_reason{${chosen}}) > 0`, {
              legend: '{{container}}: {{reason}}',
              instant: true,
            }),
          ],
        }),
        stat({
          title: 'Exit codes',
          unit: 'none',
          width: 8,
          queries: [
            promql(`max by (container) (kube_pod_container_status_last_terminated_exitcode{${chosen}})`, {
              ...container,
              instant: true,
            }),
          ],
        }),
        stat({
          title: 'Quality of service',
          width: 8,
          queries: [
            promql(`sum by (qos_class) (kube_pod_status_qos_class{${chosen}}) > 0`, {
              legend: '{{qos_class}}',
              instant: true,
            }),
          ],
        }),
      ],
    },
    {
      title: 'Resources',
      panels: [
        table({
          title: 'By container',
          labels: { container: 'Container' },
          columns: [
            { title: 'Processor used', decimals: 3, query: promql(cpuUsed) },
            { title: 'Processor requested', decimals: 3, query: promql(promised('requests', 'cpu')) },
            { title: 'Processor limit', decimals: 3, query: promql(promised('limits', 'cpu')) },
            { title: 'Memory used', unit: 'bytes', query: promql(memoryUsed) },
            { title: 'Memory requested', unit: 'bytes', query: promql(promised('requests', 'memory')) },
            { title: 'Memory limit', unit: 'bytes', query: promql(promised('limits', 'memory')) },
          ],
        }),
        timeseries({ title: 'Processor', description: 'Cores in use.', queries: [promql(cpuUsed, container)] }),
        timeseries({ title: 'Memory', unit: 'bytes', queries: [promql(memoryUsed, container)] }),
        timeseries({
          title: 'Processor of what was requested',
          unit: 'percentunit',
          queries: [promql(`${cpuUsed} / ${promised('requests', 'cpu')}`, container)],
        }),
        timeseries({
          title: 'Memory of its limit',
          unit: 'percentunit',
          max: 1,
          queries: [promql(`${memoryUsed} / ${promised('limits', 'memory')}`, container)],
        }),
        timeseries({
          title: 'Throttled',
          description: 'How long containers had to wait for their share of the processor, per second.',
          unit: 's',
          queries: [
            promql(
              `sum by (container) (rate(container_cpu_cfs_throttled_seconds_total{${chosen}, container!=""}[$__rate_interval]))`,
              container,
            ),
          ],
        }),
        timeseries({
          title: 'Restarts and ends for memory',
          queries: [
            promql(
              `sum by (container) (increase(kube_pod_container_status_restarts_total{${chosen}}[$__rate_interval])) > 0`,
              { legend: 'restarts of {{container}}' },
            ),
            promql(
              `sum by (container) (increase(container_oom_events_total{${chosen}, container!=""}[$__rate_interval])) > 0`,
              { legend: 'out of memory: {{container}}' },
            ),
          ],
        }),
      ],
    },
    {
      title: 'Network',
      collapsed: true,
      panels: [
        timeseries({ title: 'Traffic', unit: 'Bps', queries: traffic('bytes') }),
        timeseries({ title: 'Packets', unit: 'pps', queries: traffic('packets') }),
        timeseries({ title: 'Dropped packets', unit: 'pps', queries: traffic('packets_dropped') }),
        timeseries({ title: 'Errors', unit: 'pps', queries: traffic('errors') }),
      ],
    },
    {
      title: 'Logs',
      panels: [
        timeseries({
          title: 'Lines',
          width: 24,
          height: 6,
          stacked: true,
          queries: [
            logql(`sum by (k8s_container_name) (count_over_time(${lines} [$__auto]))`, {
              legend: '{{k8s_container_name}}',
            }),
          ],
        }),
        logs({ title: 'Logs', height: 16, queries: [logql(lines)] }),
      ],
    },
  ],
});
