import {
  defineDashboard,
  metricLabel,
  podResources,
  promql,
  stat,
  table,
  timeseries,
  tooHigh,
  tooLow,
} from '@lumie-infra/common-chart/dashboards';

const day = 24 * 60 * 60;

// Prometheus keeps the namespace of the controller as `namespace`, and that of the certificate as `exported_namespace`.
const labels = 'exported_namespace, name, issuer_name';
const chosen = 'exported_namespace=~"$namespace"';
// Each replica of the controller tells the same; a certificate that was never issued has the time 0.
const expiry = `max by (${labels}) (certmanager_certificate_expiration_timestamp_seconds{${chosen}} > 0)`;
const renewal = `max by (${labels}) (certmanager_certificate_renewal_timestamp_seconds{${chosen}} > 0)`;
const ready = `max by (${labels}) (certmanager_certificate_ready_status{condition="True", ${chosen}})`;

/** Certificates: which are ready, when they end, and what the authority answers. */
export const certManagerDashboard = defineDashboard({
  uid: 'cert-manager',
  title: 'Certificates',
  description: 'Certificates: which are ready, when they end, and what the authority answers.',
  tags: ['cert-manager', 'certificates'],
  span: '24h',
  variables: [
    metricLabel({
      name: 'namespace',
      title: 'Namespace',
      selector: 'certmanager_certificate_ready_status',
      label: 'exported_namespace',
      multiple: true,
    }),
  ],
  rows: [
    {
      title: 'Certificates',
      panels: [
        stat({ title: 'Certificates', queries: [promql(`count(${ready})`, { instant: true })] }),
        stat({
          title: 'Not ready',
          thresholds: tooHigh({ critical: 1 }),
          queries: [promql(`count(${ready} == 0) or vector(0)`, { instant: true })],
        }),
        stat({
          title: 'Renewal overdue',
          description: 'Certificates whose time to renew has passed.',
          thresholds: tooHigh({ warning: 1 }),
          queries: [promql(`count(${renewal} < time()) or vector(0)`, { instant: true })],
        }),
        stat({
          title: 'Ends within a week',
          thresholds: tooHigh({ critical: 1 }),
          queries: [promql(`count(${expiry} - time() < ${7 * day}) or vector(0)`, { instant: true })],
        }),
        stat({
          title: 'First to end',
          unit: 'dtdurations',
          thresholds: tooLow({ warning: 14 * day, critical: 7 * day }),
          queries: [promql(`min(${expiry} - time())`, { instant: true })],
        }),
        table({
          title: 'All certificates',
          labels: { exported_namespace: 'Namespace', name: 'Certificate', issuer_name: 'Issuer' },
          columns: [
            {
              title: 'Ready',
              states: { 0: { text: 'No', color: 'red' }, 1: { text: 'Yes', color: 'green' } },
              query: promql(ready),
            },
            {
              title: 'Ends in',
              unit: 'dtdurations',
              thresholds: tooLow({ warning: 14 * day, critical: 7 * day }),
              query: promql(`${expiry} - time()`),
            },
            { title: 'Renewed in', unit: 'dtdurations', query: promql(`${renewal} - time()`) },
          ],
          sortBy: { title: 'Ends in' },
        }),
        timeseries({
          title: 'Time left',
          unit: 's',
          width: 24,
          queries: [promql(`${expiry} - time()`, { legend: '{{exported_namespace}} / {{name}}' })],
        }),
      ],
    },
    {
      title: 'Authority',
      panels: [
        timeseries({
          title: 'Requests',
          unit: 'reqps',
          queries: [
            promql('sum by (host, action) (rate(certmanager_http_acme_client_request_count[$__rate_interval]))', {
              legend: '{{host}} {{action}}',
            }),
          ],
        }),
        timeseries({
          title: 'Answers',
          description: 'By HTTP status: 429 means that the limits of the authority are reached.',
          unit: 'reqps',
          queries: [
            promql('sum by (status) (rate(certmanager_http_acme_client_request_count[$__rate_interval]))', {
              legend: '{{status}}',
            }),
          ],
        }),
        timeseries({
          title: 'Duration',
          description: 'The mean of each kind of request.',
          unit: 's',
          queries: [
            promql(
              'sum by (action) (rate(certmanager_http_acme_client_request_duration_seconds_sum[$__rate_interval])) / sum by (action) (rate(certmanager_http_acme_client_request_duration_seconds_count[$__rate_interval]))',
              { legend: '{{action}}' },
            ),
          ],
        }),
        timeseries({
          title: 'Failed reconciliations',
          unit: 'ops',
          queries: [
            promql('sum by (controller) (rate(certmanager_controller_sync_error_count[$__rate_interval])) > 0', {
              legend: '{{controller}}',
            }),
          ],
        }),
      ],
    },
    podResources('namespace="cert-manager"'),
  ],
});
