import type { Row } from './define-dashboard.ts';
import { timeseries } from './panel.ts';
import { promql } from './query.ts';

/**
 * What pods take of their machines, as a closed row.
 *
 * @param selector which pods: matchers of labels, as they stand between the braces of a selector.
 *
 * @example podResources('namespace="minio"')
 */
export function podResources(selector: string): Row {
  const legend = '{{pod}}';
  return {
    title: 'Pods',
    collapsed: true,
    panels: [
      timeseries({
        title: 'Processor',
        description: 'Cores in use.',
        queries: [
          promql(
            `sum by (pod) (rate(container_cpu_usage_seconds_total{${selector}, container!="", image!=""}[$__rate_interval]))`,
            { legend },
          ),
        ],
      }),
      timeseries({
        title: 'Memory',
        unit: 'bytes',
        queries: [
          promql(`sum by (pod) (container_memory_working_set_bytes{${selector}, container!="", image!=""})`, {
            legend,
          }),
        ],
      }),
      timeseries({
        title: 'Throttled',
        description: 'How long containers had to wait for their share of the processor, per second.',
        unit: 's',
        queries: [
          promql(
            `sum by (pod) (rate(container_cpu_cfs_throttled_seconds_total{${selector}, container!=""}[$__rate_interval])) > 0`,
            { legend },
          ),
        ],
      }),
      timeseries({
        title: 'Restarts',
        queries: [
          promql(
            `sum by (pod, container) (increase(kube_pod_container_status_restarts_total{${selector}}[$__rate_interval])) > 0`,
            { legend: '{{pod}} {{container}}' },
          ),
        ],
      }),
    ],
  };
}
