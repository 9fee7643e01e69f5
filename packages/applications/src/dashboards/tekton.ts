import {
  barGauge,
  defineDashboard,
  metricLabel,
  promql,
  stat,
  table,
  timeseries,
  tooHigh,
  tooLow,
} from '@lumie-infra/common-chart/dashboards';

const prefix = 'tekton_pipelines_controller';
const runs = `${prefix}_pipelinerun_duration_seconds`;
const tasks = `${prefix}_pipelinerun_taskrun_duration_seconds`;
// Tekton calls the pod of a task run after it, with this ending.
const ofRuns = 'namespace=~"$namespace", pod=~".+-pod(-retry[0-9]+)?", container!="", image!=""';
// Prometheus keeps the namespace of the controller as `namespace`, and that of the run as `exported_namespace`.
const chosen = 'exported_namespace=~"$namespace"';

function ended(label: string, matchers = ''): string {
  return `sum by (${label}) (increase(${runs}_count{${chosen}${matchers}}[$__range]))`;
}

function mean(label: string, histogram: string): string {
  const sumOf = (series: string) => `sum by (${label}) (increase(${series}{${chosen}, status="success"}[$__range]))`;
  return `${sumOf(`${histogram}_sum`)} / (${sumOf(`${histogram}_count`)} > 0)`;
}

/** Pipelines: what runs, how it ended, and how long it took. */
export const tektonDashboard = defineDashboard({
  uid: 'tekton',
  title: 'Pipelines',
  description: 'Pipelines: what runs, how it ended, and how long it took.',
  tags: ['tekton', 'delivery'],
  span: '24h',
  variables: [
    metricLabel({
      name: 'namespace',
      title: 'Namespace',
      selector: `${runs}_count`,
      label: 'exported_namespace',
      multiple: true,
    }),
  ],
  rows: [
    {
      title: 'Now',
      panels: [
        stat({
          title: 'Pipelines running',
          queries: [promql(`sum(${prefix}_running_pipelineruns)`, { instant: true })],
        }),
        stat({ title: 'Tasks running', queries: [promql(`sum(${prefix}_running_taskruns)`, { instant: true })] }),
        stat({
          title: 'Tasks held back',
          description: 'By a quota, or because no node has room.',
          thresholds: tooHigh({ warning: 1 }),
          queries: [
            promql(
              `(sum(${prefix}_running_taskruns_throttled_by_quota) or vector(0)) + (sum(${prefix}_running_taskruns_throttled_by_node) or vector(0))`,
              { instant: true },
            ),
          ],
        }),
        stat({
          title: 'Succeeded',
          queries: [promql(`sum(${ended('status', ', status="success"')}) or vector(0)`, { instant: true })],
        }),
        stat({
          title: 'Failed',
          thresholds: tooHigh({ warning: 1 }),
          queries: [promql(`sum(${ended('status', ', status="failed"')}) or vector(0)`, { instant: true })],
        }),
        stat({
          title: 'Part that succeeded',
          unit: 'percentunit',
          thresholds: tooLow({ warning: 0.9, critical: 0.5 }),
          queries: [
            promql(`sum(${ended('status', ', status="success"')}) / sum(${ended('status')})`, { instant: true }),
          ],
        }),
      ],
    },
    {
      title: 'Pipelines',
      panels: [
        table({
          title: 'Runs by pipeline',
          labels: { pipeline: 'Pipeline' },
          columns: [
            { title: 'Succeeded', decimals: 0, query: promql(ended('pipeline', ', status="success"')) },
            {
              title: 'Failed',
              decimals: 0,
              thresholds: tooHigh({ warning: 1 }),
              query: promql(ended('pipeline', ', status="failed"')),
            },
            { title: 'Cancelled', decimals: 0, query: promql(ended('pipeline', ', status="cancelled"')) },
            { title: 'Mean duration', unit: 's', query: promql(mean('pipeline', runs)) },
          ],
          sortBy: { title: 'Failed', descending: true },
        }),
        timeseries({
          title: 'Runs that ended',
          stacked: true,
          queries: [
            promql(`sum by (status) (increase(${runs}_count{${chosen}}[$__rate_interval]))`, { legend: '{{status}}' }),
          ],
        }),
        timeseries({
          title: 'Duration of runs',
          description: 'What 90 of 100 runs that ended take at most.',
          unit: 's',
          queries: [
            promql(`histogram_quantile(0.9, sum by (le, pipeline) (increase(${runs}_bucket{${chosen}}[$__range])))`, {
              legend: '{{pipeline}}',
            }),
          ],
        }),
        barGauge({
          title: 'Longest pipelines',
          unit: 's',
          queries: [promql(`topk(10, ${mean('pipeline', runs)})`, { legend: '{{pipeline}}', instant: true })],
        }),
        barGauge({
          title: 'Longest tasks',
          unit: 's',
          queries: [promql(`topk(10, ${mean('task', tasks)})`, { legend: '{{task}}', instant: true })],
        }),
      ],
    },
    {
      title: 'Controller',
      panels: [
        timeseries({
          title: 'Running',
          queries: [
            promql(`sum(${prefix}_running_pipelineruns)`, { legend: 'pipelines' }),
            promql(`sum(${prefix}_running_taskruns)`, { legend: 'tasks' }),
            promql(`sum(${prefix}_running_pipelineruns_waiting_on_pipeline_resolution)`, {
              legend: 'waiting for the pipeline',
            }),
            promql(`sum(${prefix}_running_pipelineruns_waiting_on_task_resolution)`, { legend: 'waiting for a task' }),
          ],
        }),
        timeseries({
          title: 'Work waiting',
          queries: [promql('sum by (name) (kn_workqueue_depth)', { legend: '{{name}}' })],
        }),
        timeseries({
          title: 'Processor of builds',
          description: 'Cores in use.',
          queries: [
            promql(`sum by (pod) (rate(container_cpu_usage_seconds_total{${ofRuns}}[$__rate_interval]))`, {
              legend: '{{pod}}',
            }),
          ],
        }),
        timeseries({
          title: 'Memory of builds',
          unit: 'bytes',
          queries: [promql(`sum by (pod) (container_memory_working_set_bytes{${ofRuns}})`, { legend: '{{pod}}' })],
        }),
      ],
    },
  ],
});
