import {
  defineDashboard,
  metricLabel,
  promql,
  stat,
  table,
  timeseries,
  tooHigh,
} from '@lumie-infra/common-chart/dashboards';

const chosen = 'namespace=~"$namespace"';
const running = 'container!="", image!=""';
const namespace = { legend: '{{namespace}}' };

const cpuBusy = 'sum(rate(node_cpu_seconds_total{mode!~"idle|iowait|steal"}[$__rate_interval]))';
const memoryUsed = 'sum(node_memory_MemTotal_bytes - node_memory_MemAvailable_bytes)';
const cores = 'sum(machine_cpu_cores)';
const memory = 'sum(machine_memory_bytes)';

/** What pods may ask for or take, of those that have not ended. */
function promised(what: 'limits' | 'requests', resource: 'cpu' | 'memory'): string {
  return `sum(kube_pod_container_resource_${what}{resource="${resource}"} and on (namespace, pod) kube_pod_status_phase{phase=~"Pending|Running"} == 1)`;
}

const objects = [
  ['Pods', `count(kube_pod_info{${chosen}})`],
  ['Containers', `sum(kube_pod_container_status_running{${chosen}})`],
  ['Services', `count(kube_service_info{${chosen}})`],
  ['Ingresses', `count(kube_ingress_info{${chosen}})`],
  ['Deployments', `count(kube_deployment_created{${chosen}})`],
  ['StatefulSets', `count(kube_statefulset_created{${chosen}})`],
  ['DaemonSets', `count(kube_daemonset_created{${chosen}})`],
  ['Volume claims', `count(kube_persistentvolumeclaim_info{${chosen}})`],
  ['Autoscalers', `count(kube_horizontalpodautoscaler_info{${chosen}})`],
  ['ConfigMaps', `count(kube_configmap_info{${chosen}})`],
  ['Network policies', `count(kube_networkpolicy_created{${chosen}})`],
] as const;

/** The whole cluster and its namespaces: what is there, what it takes, and what is not as it should be. */
export const kubernetesClusterDashboard = defineDashboard({
  uid: 'kubernetes-cluster',
  title: 'Cluster',
  description: 'The whole cluster and its namespaces: what is there, what it takes, and what is not as it should be.',
  tags: ['kubernetes'],
  span: '3h',
  variables: [
    metricLabel({
      name: 'namespace',
      title: 'Namespace',
      selector: 'kube_namespace_created',
      label: 'namespace',
      multiple: true,
    }),
  ],
  rows: [
    {
      title: 'Now',
      panels: [
        stat({ title: 'Nodes', queries: [promql('count(kube_node_info)', { instant: true })] }),
        stat({
          title: 'Nodes not ready',
          thresholds: tooHigh({ critical: 1 }),
          queries: [
            promql('count(kube_node_status_condition{condition="Ready", status="true"} == 0) or vector(0)', {
              instant: true,
            }),
          ],
        }),
        stat({ title: 'Namespaces', queries: [promql('count(kube_namespace_created)', { instant: true })] }),
        stat({
          title: 'Pods running',
          queries: [promql('sum(kube_pod_status_phase{phase="Running"})', { instant: true })],
        }),
        stat({
          title: 'Pods not running',
          description: 'Pending, failed, or of an unknown state.',
          thresholds: tooHigh({ warning: 1 }),
          queries: [
            promql('sum(kube_pod_status_phase{phase=~"Pending|Failed|Unknown"}) or vector(0)', { instant: true }),
          ],
        }),
        stat({
          title: 'Out of memory',
          description: 'Times that a container was ended for it.',
          thresholds: tooHigh({ warning: 1 }),
          queries: [promql('sum(increase(container_oom_events_total[$__range])) or vector(0)', { instant: true })],
        }),
        stat({
          title: 'Processor used',
          unit: 'percentunit',
          thresholds: tooHigh({ warning: 0.75, critical: 0.9 }),
          queries: [promql(`${cpuBusy} / ${cores}`)],
        }),
        stat({
          title: 'Processor requested',
          unit: 'percentunit',
          thresholds: tooHigh({ warning: 0.85, critical: 0.95 }),
          queries: [promql(`${promised('requests', 'cpu')} / ${cores}`)],
        }),
        stat({
          title: 'Processor limits',
          unit: 'percentunit',
          queries: [promql(`${promised('limits', 'cpu')} / ${cores}`)],
        }),
        stat({
          title: 'Memory used',
          unit: 'percentunit',
          thresholds: tooHigh({ warning: 0.8, critical: 0.9 }),
          queries: [promql(`${memoryUsed} / ${memory}`)],
        }),
        stat({
          title: 'Memory requested',
          unit: 'percentunit',
          thresholds: tooHigh({ warning: 0.85, critical: 0.95 }),
          queries: [promql(`${promised('requests', 'memory')} / ${memory}`)],
        }),
        stat({
          title: 'Memory limits',
          unit: 'percentunit',
          thresholds: tooHigh({ warning: 1 }),
          queries: [promql(`${promised('limits', 'memory')} / ${memory}`)],
        }),
      ],
    },
    {
      title: 'What namespaces take',
      panels: [
        timeseries({
          title: 'Processor',
          description: 'Cores in use.',
          stacked: true,
          queries: [
            promql(
              `sum by (namespace) (rate(container_cpu_usage_seconds_total{${chosen}, ${running}}[$__rate_interval]))`,
              namespace,
            ),
          ],
        }),
        timeseries({
          title: 'Memory',
          unit: 'bytes',
          stacked: true,
          queries: [
            promql(`sum by (namespace) (container_memory_working_set_bytes{${chosen}, ${running}})`, namespace),
          ],
        }),
        timeseries({
          title: 'Received',
          unit: 'Bps',
          queries: [
            promql(
              `sum by (namespace) (rate(container_network_receive_bytes_total{${chosen}}[$__rate_interval]))`,
              namespace,
            ),
          ],
        }),
        timeseries({
          title: 'Sent',
          unit: 'Bps',
          queries: [
            promql(
              `sum by (namespace) (rate(container_network_transmit_bytes_total{${chosen}}[$__rate_interval]))`,
              namespace,
            ),
          ],
        }),
        timeseries({
          title: 'Throttled',
          description: 'How long containers had to wait for their share of the processor, per second.',
          unit: 's',
          queries: [
            promql(
              `sum by (namespace) (rate(container_cpu_cfs_throttled_seconds_total{${chosen}, container!=""}[$__rate_interval])) > 0`,
              namespace,
            ),
          ],
        }),
        timeseries({
          title: 'Volumes',
          description: 'The part of each that is used, for volumes that have a size of their own.',
          unit: 'percentunit',
          max: 1,
          queries: [
            promql(
              `max by (namespace, persistentvolumeclaim) (kubelet_volume_stats_used_bytes{${chosen}} / kubelet_volume_stats_capacity_bytes{${chosen}})`,
              { legend: '{{namespace}} / {{persistentvolumeclaim}}' },
            ),
          ],
        }),
      ],
    },
    {
      title: 'What nodes give',
      panels: [
        timeseries({
          title: 'Processor of nodes',
          unit: 'percentunit',
          min: 0,
          max: 1,
          queries: [
            promql(
              'avg by (instance) (sum by (instance, cpu) (rate(node_cpu_seconds_total{mode!~"idle|iowait|steal"}[$__rate_interval])))',
              { legend: '{{instance}}' },
            ),
          ],
        }),
        timeseries({
          title: 'Memory of nodes',
          unit: 'percentunit',
          min: 0,
          max: 1,
          queries: [
            promql(
              '1 - sum by (instance) (node_memory_MemAvailable_bytes) / sum by (instance) (node_memory_MemTotal_bytes)',
              { legend: '{{instance}}' },
            ),
          ],
        }),
      ],
    },
    {
      title: 'Objects',
      panels: [
        timeseries({
          title: 'Objects',
          queries: objects.map(([legend, expression]) => promql(expression, { legend })),
        }),
        timeseries({
          title: 'Pods by quality of service',
          queries: [promql(`sum by (qos_class) (kube_pod_status_qos_class{${chosen}})`, { legend: '{{qos_class}}' })],
        }),
        timeseries({
          title: 'Restarts',
          queries: [
            promql(
              `sum by (namespace, pod) (increase(kube_pod_container_status_restarts_total{${chosen}}[$__rate_interval])) > 0`,
              { legend: '{{namespace}} / {{pod}}' },
            ),
          ],
        }),
        timeseries({
          title: 'Ended for memory',
          queries: [
            promql(`sum by (namespace, pod) (increase(container_oom_events_total{${chosen}}[$__rate_interval])) > 0`, {
              legend: '{{namespace}} / {{pod}}',
            }),
          ],
        }),
        timeseries({
          title: 'Pods that ended for a reason',
          description: 'Evicted, lost with their node, or refused by it.',
          queries: [promql(`sum by (reason) (kube_pod_status_reason{${chosen}}) > 0`, { legend: '{{reason}}' })],
        }),
        timeseries({
          title: 'Replicas missing',
          queries: [
            promql(`sum by (namespace, deployment) (kube_deployment_status_replicas_unavailable{${chosen}}) > 0`, {
              legend: '{{namespace}} / {{deployment}}',
            }),
            promql(
              `sum by (namespace, statefulset) (kube_statefulset_replicas{${chosen}} - kube_statefulset_status_replicas_ready{${chosen}}) > 0`,
              { legend: '{{namespace}} / {{statefulset}}' },
            ),
            promql(`sum by (namespace, daemonset) (kube_daemonset_status_number_unavailable{${chosen}}) > 0`, {
              legend: '{{namespace}} / {{daemonset}}',
            }),
          ],
        }),
        table({
          title: 'Containers that wait',
          labels: { namespace: 'Namespace', pod: 'Pod', container: 'Container', reason: 'Reason' },
          columns: [
            {
              title: 'Waits',
              states: { 1: { text: 'Yes', color: 'red' } },
              query: promql(
                `max by (namespace, pod, container, reason) (kube_pod_container_status_waiting_reason{${chosen}}) == 1`,
              ),
            },
          ],
        }),
      ],
    },
  ],
});
