import { alertRules } from './alert.ts';

/** Public host names, asked from inside the cluster the way a browser asks. */
export const probeAlerts = {
  probes: alertRules({
    ProbeFailing: {
      expr: 'probe_success == 0',
      for: '5m',
      severity: 'critical',
      summary: '{{ $labels.instance }} does not answer',
      description: 'People see an error there.',
    },
    ProbeSlow: {
      expr: 'avg_over_time(probe_duration_seconds[10m]) > 5',
      for: '10m',
      severity: 'warning',
      summary: '{{ $labels.instance }} takes {{ $value | humanizeDuration }} to answer',
      description: 'People wait.',
    },
    ServedCertificateExpires: {
      expr: 'probe_ssl_earliest_cert_expiry - time() < 10 * 86400',
      for: '1h',
      severity: 'warning',
      summary: 'The certificate that {{ $labels.instance }} serves expires in {{ $value | humanizeDuration }}',
      description: 'Renewal fails, or a renewed certificate is not the one that is served.',
    },
    ServedCertificateExpired: {
      expr: 'probe_ssl_earliest_cert_expiry - time() <= 0',
      for: '5m',
      severity: 'critical',
      summary: 'The certificate that {{ $labels.instance }} serves has expired',
      description: 'Browsers refuse to show the page.',
    },
  }),
};
