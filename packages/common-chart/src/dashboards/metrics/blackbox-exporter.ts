import type { MetricSource } from './metric-source.ts';

/** What the blackbox exporter answers for one probe. */
export const blackboxExporterMetrics: MetricSource = {
  component: 'blackbox-exporter',
  exporter: 'blackbox exporter',
  version: 'v0.28.0',
  reference: 'https://github.com/prometheus/blackbox_exporter/tree/v0.28.0/prober',
  metrics: {
    probe_dns_lookup_time_seconds: 'gauge',
    probe_duration_seconds: 'gauge',
    probe_http_duration_seconds: 'gauge',
    probe_http_redirects: 'gauge',
    probe_http_ssl: 'gauge',
    probe_http_status_code: 'gauge',
    probe_http_version: 'gauge',
    probe_ssl_earliest_cert_expiry: 'gauge',
    probe_success: 'gauge',
    probe_tls_version_info: 'gauge',
  },
};
