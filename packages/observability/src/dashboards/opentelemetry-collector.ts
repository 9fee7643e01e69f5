import {
  defineDashboard,
  metricLabel,
  promql,
  stat,
  table,
  timeseries,
  tooHigh,
} from '@lumie-infra/common-chart/dashboards';

const chosen = 'pod=~"$pod"';

/** What the three signals are counted in. */
const signals = [
  { title: 'Spans', series: 'spans' },
  { title: 'Metrics', series: 'metric_points' },
  { title: 'Logs', series: 'log_records' },
] as const;

function rateBy(labels: string, series: string, matchers = ''): string {
  return `sum by (${labels}) (rate(${series}{${chosen}${matchers}}[$__rate_interval]))`;
}

function total(pattern: string): string {
  const all = signals.map(
    ({ series }) => `(sum(rate(otelcol_${pattern}_${series}_total{${chosen}}[$__rate_interval])) or vector(0))`,
  );
  return all.join(' + ');
}

/** The collectors: what comes in, what goes out, and what is lost between. */
export const opentelemetryCollectorDashboard = defineDashboard({
  uid: 'opentelemetry-collector',
  title: 'Collectors',
  description: 'The collectors: what comes in, what goes out, and what is lost between.',
  tags: ['opentelemetry'],
  variables: [
    metricLabel({
      name: 'pod',
      title: 'Collector',
      selector: 'otelcol_process_uptime_seconds_total',
      label: 'pod',
      multiple: true,
    }),
  ],
  rows: [
    {
      title: 'Now',
      panels: [
        stat({
          title: 'Collectors',
          queries: [promql(`count(otelcol_process_uptime_seconds_total{${chosen}})`, { instant: true })],
        }),
        stat({ title: 'Taken in', unit: 'ops', queries: [promql(total('receiver_accepted'))] }),
        stat({
          title: 'Refused',
          unit: 'ops',
          thresholds: tooHigh({ critical: 0.001 }),
          queries: [promql(total('receiver_refused'))],
        }),
        stat({
          title: 'Not delivered',
          unit: 'ops',
          thresholds: tooHigh({ critical: 0.001 }),
          queries: [promql(total('exporter_send_failed'))],
        }),
        stat({
          title: 'Fullest queue',
          unit: 'percentunit',
          thresholds: tooHigh({ warning: 0.5, critical: 0.9 }),
          queries: [promql(`max(otelcol_exporter_queue_size{${chosen}} / otelcol_exporter_queue_capacity{${chosen}})`)],
        }),
        stat({
          title: 'Scrape targets down',
          thresholds: tooHigh({ warning: 1 }),
          queries: [promql('count(up == 0) or vector(0)', { instant: true })],
        }),
      ],
    },
    {
      title: 'In',
      panels: signals.map(({ title, series }) =>
        timeseries({
          title: `${title} received`,
          unit: 'ops',
          width: 8,
          queries: [
            promql(rateBy('receiver', `otelcol_receiver_accepted_${series}_total`), { legend: '{{receiver}}' }),
            promql(`${rateBy('receiver', `otelcol_receiver_refused_${series}_total`)} > 0`, {
              legend: 'refused {{receiver}}',
            }),
          ],
        }),
      ),
    },
    {
      title: 'Through',
      panels: ['traces', 'metrics', 'logs'].map((signal) =>
        timeseries({
          title: `Processors of ${signal}`,
          description: 'What goes into a processor is above zero, what comes out of it below.',
          unit: 'ops',
          width: 8,
          queries: [
            promql(rateBy('processor', 'otelcol_processor_incoming_items_total', `, otel_signal="${signal}"`), {
              legend: 'into {{processor}}',
            }),
            promql(`- ${rateBy('processor', 'otelcol_processor_outgoing_items_total', `, otel_signal="${signal}"`)}`, {
              legend: 'out of {{processor}}',
            }),
          ],
        }),
      ),
    },
    {
      title: 'Out',
      panels: [
        ...signals.map(({ title, series }) =>
          timeseries({
            title: `${title} sent`,
            unit: 'ops',
            width: 8,
            queries: [
              promql(rateBy('exporter', `otelcol_exporter_sent_${series}_total`), { legend: '{{exporter}}' }),
              promql(`${rateBy('exporter', `otelcol_exporter_send_failed_${series}_total`)} > 0`, {
                legend: 'not delivered {{exporter}}',
              }),
              promql(`${rateBy('exporter', `otelcol_exporter_enqueue_failed_${series}_total`)} > 0`, {
                legend: 'queue full {{exporter}}',
              }),
            ],
          }),
        ),
        timeseries({
          title: 'Queues',
          queries: [promql(`max by (exporter) (otelcol_exporter_queue_size{${chosen}})`, { legend: '{{exporter}}' })],
        }),
        timeseries({
          title: 'Filling of queues',
          unit: 'percentunit',
          min: 0,
          max: 1,
          queries: [
            promql(
              `max by (exporter) (otelcol_exporter_queue_size{${chosen}} / otelcol_exporter_queue_capacity{${chosen}})`,
              { legend: '{{exporter}}' },
            ),
          ],
        }),
      ],
    },
    {
      title: 'Collectors',
      panels: [
        timeseries({
          title: 'Processor',
          description: 'Cores in use.',
          queries: [promql(rateBy('pod', 'otelcol_process_cpu_seconds_total'), { legend: '{{pod}}' })],
        }),
        timeseries({
          title: 'Memory',
          unit: 'bytes',
          queries: [
            promql(`max by (pod) (otelcol_process_memory_rss_bytes{${chosen}})`, { legend: '{{pod}}' }),
            promql(`max by (pod) (otelcol_process_runtime_heap_alloc_bytes{${chosen}})`, { legend: 'heap {{pod}}' }),
          ],
        }),
        table({
          title: 'All collectors',
          labels: { pod: 'Collector' },
          columns: [
            {
              title: 'Up since',
              unit: 'dtdurations',
              query: promql(`max by (pod) (otelcol_process_uptime_seconds_total{${chosen}})`),
            },
          ],
        }),
      ],
    },
    {
      title: 'Scrape targets',
      panels: [
        timeseries({
          title: 'Targets by collector',
          queries: [
            promql('max by (collector_name) (opentelemetry_allocator_targets_per_collector)', {
              legend: '{{collector_name}}',
            }),
          ],
        }),
        timeseries({
          title: 'Targets by job',
          queries: [promql('sum by (job_name) (opentelemetry_allocator_targets)', { legend: '{{job_name}}' })],
        }),
        timeseries({
          title: 'Collectors to share them',
          queries: [
            promql('max(opentelemetry_allocator_collectors_discovered)', { legend: 'found' }),
            promql('max(opentelemetry_allocator_collectors_allocatable)', { legend: 'in use' }),
          ],
        }),
        table({
          title: 'Targets down',
          width: 12,
          height: 8,
          labels: { job: 'Job', instance: 'Address' },
          columns: [
            {
              title: 'State',
              states: { 0: { text: 'Down', color: 'red' } },
              query: promql('max by (job, instance) (up) == 0'),
            },
          ],
        }),
      ],
    },
  ],
});
