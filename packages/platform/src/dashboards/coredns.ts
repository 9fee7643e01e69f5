import {
  defineDashboard,
  metricLabel,
  podResources,
  promql,
  stat,
  timeseries,
  tooHigh,
} from '@lumie-infra/common-chart/dashboards';

const chosen = 'pod=~"$pod"';

function rateBy(label: string, series: string): string {
  return `sum by (${label}) (rate(${series}{${chosen}}[$__rate_interval]))`;
}

function total(series: string, matchers = ''): string {
  return `sum(rate(${series}{${chosen}${matchers}}[$__rate_interval]))`;
}

/** The slowest answer of a part of all answers, for each of the usual parts. */
function quantiles(histogram: string, matchers = '') {
  return [0.5, 0.9, 0.99].map((part) =>
    promql(
      `histogram_quantile(${part}, sum by (le) (rate(${histogram}_bucket{${chosen}${matchers}}[$__rate_interval])))`,
      { legend: `${part * 100} %` },
    ),
  );
}

const forwarded = ', proxy_name="forward"';
const hits = total('coredns_cache_hits_total');
const lookups = total('coredns_cache_requests_total');

/** The DNS of the cluster: what is asked, how fast it answers, and what it has to ask elsewhere. */
export const corednsDashboard = defineDashboard({
  uid: 'coredns',
  title: 'DNS',
  description: 'The DNS of the cluster: what is asked, how fast it answers, and what it has to ask elsewhere.',
  tags: ['coredns', 'dns', 'network'],
  span: '3h',
  variables: [
    metricLabel({ name: 'pod', title: 'Server', selector: 'coredns_build_info', label: 'pod', multiple: true }),
  ],
  rows: [
    {
      title: 'Now',
      panels: [
        stat({ title: 'Servers', queries: [promql(`count(coredns_build_info{${chosen}})`, { instant: true })] }),
        stat({ title: 'Requests', unit: 'reqps', queries: [promql(total('coredns_dns_requests_total'))] }),
        stat({
          title: 'Failures',
          description: 'The part of all answers that say that the server failed.',
          unit: 'percentunit',
          thresholds: tooHigh({ warning: 0.01, critical: 0.05 }),
          queries: [
            promql(
              `(${total('coredns_dns_responses_total', ', rcode="SERVFAIL"')} or vector(0)) / ${total('coredns_dns_responses_total')}`,
            ),
          ],
        }),
        stat({
          title: 'Answered from the cache',
          description: 'Names of services are not kept there: they are in memory anyway.',
          unit: 'percentunit',
          queries: [promql(`${hits} / ${lookups}`)],
        }),
        stat({
          title: 'Panics',
          thresholds: tooHigh({ critical: 1 }),
          queries: [promql(`sum(increase(coredns_panics_total{${chosen}}[$__range]))`, { instant: true })],
        }),
        stat({
          title: 'Failed reloads',
          thresholds: tooHigh({ critical: 1 }),
          queries: [promql(`sum(increase(coredns_reload_failed_total{${chosen}}[$__range]))`, { instant: true })],
        }),
      ],
    },
    {
      title: 'Requests',
      panels: [
        timeseries({
          title: 'By server',
          unit: 'reqps',
          queries: [promql(rateBy('pod', 'coredns_dns_requests_total'), { legend: '{{pod}}' })],
        }),
        timeseries({
          title: 'By zone',
          unit: 'reqps',
          queries: [promql(rateBy('zone', 'coredns_dns_requests_total'), { legend: '{{zone}}' })],
        }),
        timeseries({
          title: 'By type of record',
          unit: 'reqps',
          queries: [promql(rateBy('type', 'coredns_dns_requests_total'), { legend: '{{type}}' })],
        }),
        timeseries({
          title: 'Answers',
          unit: 'reqps',
          queries: [promql(rateBy('rcode', 'coredns_dns_responses_total'), { legend: '{{rcode}}' })],
        }),
        timeseries({ title: 'Duration', unit: 's', queries: quantiles('coredns_dns_request_duration_seconds') }),
        timeseries({ title: 'Size of answers', unit: 'bytes', queries: quantiles('coredns_dns_response_size_bytes') }),
      ],
    },
    {
      title: 'Cache',
      panels: [
        timeseries({
          title: 'Hits',
          description: 'Answers from the cache: a name, or that there is no such name.',
          unit: 'percentunit',
          min: 0,
          max: 1,
          stacked: true,
          queries: [
            promql(`${rateBy('type', 'coredns_cache_hits_total')} / on () group_left () ${lookups}`, {
              legend: '{{type}}',
            }),
          ],
        }),
        timeseries({
          title: 'Entries',
          queries: [promql(`sum by (type) (coredns_cache_entries{${chosen}})`, { legend: '{{type}}' })],
        }),
      ],
    },
    {
      title: 'Upstream',
      panels: [
        timeseries({
          title: 'Requests to',
          unit: 'reqps',
          queries: [
            promql(
              `sum by (to) (rate(coredns_proxy_request_duration_seconds_count{${chosen}${forwarded}}[$__rate_interval]))`,
              { legend: '{{to}}' },
            ),
          ],
        }),
        timeseries({
          title: 'Answers from upstream',
          unit: 'reqps',
          queries: [
            promql(
              `sum by (rcode) (rate(coredns_proxy_request_duration_seconds_count{${chosen}${forwarded}}[$__rate_interval]))`,
              { legend: '{{rcode}}' },
            ),
          ],
        }),
        timeseries({
          title: 'Duration of upstream',
          unit: 's',
          queries: quantiles('coredns_proxy_request_duration_seconds', forwarded),
        }),
        timeseries({
          title: 'Trouble',
          unit: 'ops',
          queries: [
            promql(`${total('coredns_proxy_healthcheck_failures_total', forwarded)} > 0`, {
              legend: 'failed health checks',
            }),
            promql(`${total('coredns_forward_healthcheck_broken_total')} > 0`, { legend: 'no upstream healthy' }),
            promql(`${total('coredns_forward_max_concurrent_rejects_total')} > 0`, { legend: 'too many at once' }),
          ],
        }),
      ],
    },
    podResources('namespace="kube-system", pod=~"coredns-.*"'),
  ],
});
