import type { MetricSource } from './metric-source.ts';

/** CoreDNS; what it forwards is counted under `coredns_proxy`, and under `coredns_forward` only what it cannot. */
export const corednsMetrics: MetricSource = {
  component: 'coredns-config',
  exporter: 'CoreDNS',
  version: '1.13.1',
  reference: 'https://coredns.io/plugins/metrics/ and https://coredns.io/plugins/forward/',
  metrics: {
    coredns_build_info: 'gauge',
    coredns_cache_entries: 'gauge',
    coredns_cache_hits_total: 'counter',
    coredns_cache_requests_total: 'counter',
    coredns_dns_request_duration_seconds: 'histogram',
    coredns_dns_request_size_bytes: 'histogram',
    coredns_dns_requests_total: 'counter',
    coredns_dns_response_size_bytes: 'histogram',
    coredns_dns_responses_total: 'counter',
    coredns_forward_healthcheck_broken_total: 'counter',
    coredns_forward_max_concurrent_rejects_total: 'counter',
    coredns_panics_total: 'counter',
    coredns_proxy_conn_cache_hits_total: 'counter',
    coredns_proxy_conn_cache_misses_total: 'counter',
    coredns_proxy_healthcheck_failures_total: 'counter',
    coredns_proxy_request_duration_seconds: 'histogram',
    coredns_reload_failed_total: 'counter',
  },
};
