import {
  defineDashboard,
  metricLabel,
  promql,
  stat,
  table,
  timeseries,
  tooHigh,
  tooLow,
} from '@lumie-infra/common-chart/dashboards';

const day = 24 * 60 * 60;
const chosen = 'instance=~"$target"';

function each(expression: string) {
  return promql(`max by (instance) (${expression})`);
}

/** Every public address, asked from inside the cluster: does it answer, how fast, and for how long is its certificate good. */
export const blackboxExporterDashboard = defineDashboard({
  uid: 'blackbox-exporter',
  title: 'Probes',
  description:
    'Every public address, asked from inside the cluster: does it answer, how fast, and for how long is its certificate good.',
  tags: ['blackbox-exporter', 'probes'],
  variables: [
    metricLabel({ name: 'target', title: 'Address', selector: 'probe_success', label: 'instance', multiple: true }),
  ],
  rows: [
    {
      title: 'Now',
      panels: [
        stat({ title: 'Addresses', queries: [promql(`count(probe_success{${chosen}})`, { instant: true })] }),
        stat({
          title: 'No answer',
          thresholds: tooHigh({ critical: 1 }),
          queries: [promql(`count(probe_success{${chosen}} == 0) or vector(0)`, { instant: true })],
        }),
        stat({
          title: 'Answered in this time',
          unit: 'percentunit',
          decimals: 2,
          thresholds: tooLow({ warning: 0.999, critical: 0.99 }),
          queries: [promql(`avg(avg_over_time(probe_success{${chosen}}[$__range]))`, { instant: true })],
        }),
        stat({
          title: 'First certificate to end',
          unit: 'dtdurations',
          thresholds: tooLow({ warning: 14 * day, critical: 7 * day }),
          queries: [promql(`min(probe_ssl_earliest_cert_expiry{${chosen}} - time())`, { instant: true })],
        }),
        stat({
          title: 'Slowest answer',
          unit: 's',
          thresholds: tooHigh({ warning: 2, critical: 5 }),
          queries: [promql(`max(probe_duration_seconds{${chosen}})`)],
        }),
        stat({
          title: 'Without TLS',
          thresholds: tooHigh({ warning: 1 }),
          queries: [promql(`count(probe_http_ssl{${chosen}} == 0) or vector(0)`, { instant: true })],
        }),
        table({
          title: 'All addresses',
          height: 12,
          labels: { instance: 'Address' },
          columns: [
            {
              title: 'Answers',
              states: { 0: { text: 'No', color: 'red' }, 1: { text: 'Yes', color: 'green' } },
              query: each(`probe_success{${chosen}}`),
            },
            { title: 'Status', unit: 'none', query: each(`probe_http_status_code{${chosen}}`) },
            {
              title: 'Duration',
              unit: 's',
              decimals: 2,
              thresholds: tooHigh({ warning: 2, critical: 5 }),
              query: each(`avg_over_time(probe_duration_seconds{${chosen}}[$__rate_interval])`),
            },
            {
              title: 'DNS',
              unit: 's',
              decimals: 3,
              query: each(`avg_over_time(probe_dns_lookup_time_seconds{${chosen}}[$__rate_interval])`),
            },
            {
              title: 'Certificate ends in',
              unit: 'dtdurations',
              thresholds: tooLow({ warning: 14 * day, critical: 7 * day }),
              query: promql(`min by (instance) (probe_ssl_earliest_cert_expiry{${chosen}}) - time()`),
            },
            { title: 'HTTP version', unit: 'none', query: each(`probe_http_version{${chosen}}`) },
          ],
          sortBy: { title: 'Answers' },
        }),
      ],
    },
    {
      title: 'Over time',
      panels: [
        timeseries({
          title: 'Answers',
          min: 0,
          max: 1,
          queries: [promql(`max by (instance) (probe_success{${chosen}})`, { legend: '{{instance}}' })],
        }),
        timeseries({
          title: 'Duration',
          unit: 's',
          queries: [promql(`sum by (instance) (probe_http_duration_seconds{${chosen}})`, { legend: '{{instance}}' })],
        }),
        timeseries({
          title: 'Duration by phase',
          description: 'The mean of the chosen addresses.',
          unit: 's',
          stacked: true,
          queries: [promql(`avg by (phase) (probe_http_duration_seconds{${chosen}})`, { legend: '{{phase}}' })],
        }),
        timeseries({
          title: 'Versions of TLS',
          description: 'How many addresses use each.',
          queries: [promql(`count by (version) (probe_tls_version_info{${chosen}})`, { legend: '{{version}}' })],
        }),
      ],
    },
  ],
});
