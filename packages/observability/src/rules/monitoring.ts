import { alertRules } from './alert.ts';

/** Prometheus itself. */
export const prometheusAlerts = {
  prometheus: alertRules({
    Watchdog: {
      expr: 'vector(1)',
      severity: 'none',
      summary: 'Alerts reach their destination',
      description:
        'This alert always fires. Who receives it can tell from its absence that no other alert would arrive either.',
    },
    TargetDown: {
      // Jobs with an alert of their own, which says more.
      expr: 'count by (job, namespace) (up{job!~"zot|vault-internal|node-exporter"} == 0) > 0',
      for: '15m',
      severity: 'warning',
      summary: '{{ $value }} targets of {{ $labels.job }} in {{ $labels.namespace }} cannot be scraped',
      description: 'Alerts and dashboards about them are blind.',
    },
    PrometheusConfigInvalid: {
      expr: 'prometheus_config_last_reload_successful == 0',
      for: '10m',
      severity: 'warning',
      summary: 'Prometheus {{ $labels.pod }} refuses its configuration',
      description: 'It goes on with the one before: new targets and rules are not there.',
    },
    PrometheusRuleFailing: {
      expr: 'increase(prometheus_rule_evaluation_failures_total[5m]) > 0',
      for: '15m',
      severity: 'critical',
      summary: 'Rules of group {{ $labels.rule_group }} cannot be evaluated',
      description: 'Alerts of this group do not fire.',
    },
    PrometheusAlertmanagerMissing: {
      expr: 'prometheus_notifications_alertmanagers_discovered < 1',
      for: '10m',
      severity: 'critical',
      summary: 'Prometheus {{ $labels.pod }} finds no Alertmanager',
      description: 'Alerts reach nobody.',
    },
    PrometheusDroppingAlerts: {
      expr: 'increase(prometheus_notifications_errors_total[10m]) > 0',
      for: '15m',
      severity: 'warning',
      summary: 'Prometheus {{ $labels.pod }} cannot deliver alerts to {{ $labels.alertmanager }}',
      description: 'Alerts are lost.',
    },
    PrometheusStorageFailing: {
      expr: 'increase(prometheus_tsdb_wal_corruptions_total[3h]) > 0 or increase(prometheus_tsdb_compactions_failed_total[3h]) > 0',
      for: '15m',
      severity: 'warning',
      summary: 'Prometheus {{ $labels.pod }} has trouble with its disk',
      description: 'Recent metrics may be lost with the next restart.',
    },
    PrometheusOperatorFailing: {
      expr: 'sum by (controller) (increase(prometheus_operator_reconcile_errors_total[10m])) > 0',
      for: '15m',
      severity: 'warning',
      summary: 'The Prometheus operator cannot bring about what {{ $labels.controller }} objects ask for',
      description: 'Changes to monitors, probes and rules have no effect.',
    },
  }),
};

/** Alertmanager. */
export const alertmanagerAlerts = {
  alertmanager: alertRules({
    AlertmanagerConfigInvalid: {
      expr: 'alertmanager_config_last_reload_successful == 0',
      for: '10m',
      severity: 'critical',
      summary: 'Alertmanager {{ $labels.pod }} refuses its configuration',
      description: 'It goes on with the one before.',
    },
    AlertmanagerNotificationsFailing: {
      expr: 'sum by (integration) (increase(alertmanager_notifications_failed_total[15m])) > 0',
      for: '15m',
      severity: 'critical',
      summary: 'Alertmanager cannot notify through {{ $labels.integration }}',
      description: 'People do not learn of alerts this way.',
    },
  }),
};
