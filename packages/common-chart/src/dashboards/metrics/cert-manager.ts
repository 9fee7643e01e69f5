import type { MetricSource } from './metric-source.ts';

/** The controller of cert-manager; requests to an authority have the label `action`, and no `path` any more. */
export const certManagerMetrics: MetricSource = {
  component: 'cert-manager',
  exporter: 'controller',
  version: 'v1.21.1',
  reference: 'https://github.com/cert-manager/cert-manager/blob/v1.21.1/pkg/metrics/metrics.go',
  metrics: {
    certmanager_certificate_expiration_timestamp_seconds: 'gauge',
    certmanager_certificate_ready_status: 'gauge',
    certmanager_certificate_renewal_timestamp_seconds: 'gauge',
    certmanager_controller_sync_call_count: 'counter',
    certmanager_controller_sync_error_count: 'counter',
    certmanager_http_acme_client_request_count: 'counter',
    certmanager_http_acme_client_request_duration_seconds: 'summary',
  },
};
