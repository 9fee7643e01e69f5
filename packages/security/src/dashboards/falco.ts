import {
  barGauge,
  choice,
  defineDashboard,
  logLabel,
  logql,
  logs,
  stat,
  text,
  timeseries,
  tooHigh,
} from '@lumie-infra/common-chart/dashboards';

// Falcosidekick sends events to Loki by itself: no collector adds labels, and every event has a rule.
const events = '{rule=~".+", priority=~"$priority", hostname=~"$node"}';

function countOf(matchers: string): string {
  return `sum(count_over_time({rule=~".+", hostname=~"$node", ${matchers}} [$__range]))`;
}

function countBy(labels: string): string {
  return `sum by (${labels}) (count_over_time(${events} [$__range]))`;
}

/** What Falco has seen: how bad it is, where it was, and the events themselves. */
export const falcoDashboard = defineDashboard({
  uid: 'falco',
  title: 'Threats at run time',
  description: 'What Falco has seen: how bad it is, where it was, and the events themselves.',
  tags: ['falco', 'security'],
  span: '24h',
  variables: [
    choice({
      name: 'priority',
      title: 'Priority',
      choices: ['Emergency', 'Alert', 'Critical', 'Error', 'Warning', 'Notice', 'Informational', 'Debug'],
      multiple: true,
    }),
    logLabel({ name: 'node', title: 'Node', selector: '{rule=~".+"}', label: 'hostname', multiple: true }),
    text({ name: 'search', title: 'Search' }),
  ],
  rows: [
    {
      title: 'Overview',
      panels: [
        stat({
          title: 'Events',
          queries: [logql(`sum(count_over_time(${events} [$__range]))`, { instant: true })],
        }),
        stat({
          title: 'Critical and worse',
          thresholds: tooHigh({ critical: 1 }),
          queries: [logql(countOf('priority=~"Emergency|Alert|Critical"'), { instant: true })],
        }),
        stat({
          title: 'Errors',
          thresholds: tooHigh({ warning: 1 }),
          queries: [logql(countOf('priority="Error"'), { instant: true })],
        }),
        stat({
          title: 'Warnings',
          queries: [logql(countOf('priority="Warning"'), { instant: true })],
        }),
        stat({ title: 'Notices', queries: [logql(countOf('priority="Notice"'), { instant: true })] }),
        stat({
          title: 'Rules that matched',
          queries: [logql(`count(${countBy('rule')})`, { instant: true })],
        }),
        timeseries({
          title: 'Events by priority',
          stacked: true,
          queries: [logql(`sum by (priority) (count_over_time(${events} [$__auto]))`, { legend: '{{priority}}' })],
        }),
        timeseries({
          title: 'Events by node',
          stacked: true,
          queries: [logql(`sum by (hostname) (count_over_time(${events} [$__auto]))`, { legend: '{{hostname}}' })],
        }),
      ],
    },
    {
      title: 'Where',
      panels: [
        barGauge({
          title: 'Rules',
          queries: [logql(`topk(10, ${countBy('rule')})`, { legend: '{{rule}}', instant: true })],
        }),
        barGauge({
          title: 'Pods',
          queries: [
            logql(
              `topk(10, sum by (k8s_ns_name, k8s_pod_name) (count_over_time(${events} | k8s_pod_name!="" [$__range])))`,
              { legend: '{{k8s_ns_name}} / {{k8s_pod_name}}', instant: true },
            ),
          ],
        }),
        barGauge({
          title: 'Sources',
          queries: [logql(countBy('source'), { legend: '{{source}}', instant: true })],
        }),
        barGauge({
          title: 'Techniques',
          description: 'The tags of the rules, among them those of MITRE ATT&CK.',
          queries: [logql(`topk(10, ${countBy('tags')})`, { legend: '{{tags}}', instant: true })],
        }),
      ],
    },
    {
      title: 'Events themselves',
      panels: [logs({ title: 'Events', height: 16, queries: [logql(`${events} |~ "(?i)$search"`)] })],
    },
  ],
});
