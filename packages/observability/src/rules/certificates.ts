import { alertRules } from './alert.ts';

const certificate = 'Certificate {{ or $labels.exported_namespace $labels.namespace }}/{{ $labels.name }}';

/** Certificates that cert-manager looks after. */
export const certificateAlerts = {
  certificates: alertRules({
    CertificateNotReady: {
      expr: 'max by (exported_namespace, namespace, name) (certmanager_certificate_ready_status{condition!="True"}) == 1',
      for: '30m',
      severity: 'warning',
      summary: `${certificate} is not ready`,
      description: 'It was never issued, or its renewal fails.',
    },
    CertificateNotRenewed: {
      expr: 'time() - max by (exported_namespace, namespace, name) (certmanager_certificate_renewal_timestamp_seconds > 0) > 86400',
      for: '1h',
      severity: 'warning',
      summary: `${certificate} should have been renewed a day ago`,
      description: 'It is used until it expires.',
    },
    CertificateExpires: {
      expr: 'max by (exported_namespace, namespace, name) (certmanager_certificate_expiration_timestamp_seconds > 0) - time() < 3 * 86400',
      for: '1h',
      severity: 'critical',
      summary: `${certificate} expires in {{ $value | humanizeDuration }}`,
      description: 'Then nobody trusts what it is shown by, and webhooks refuse every object.',
    },
  }),
};
