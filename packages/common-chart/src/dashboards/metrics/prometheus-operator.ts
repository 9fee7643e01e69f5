import type { MetricSource } from './metric-source.ts';

/** The operator that configures Prometheus. */
export const prometheusOperatorMetrics: MetricSource = {
  component: 'prometheus',
  exporter: 'Prometheus operator',
  version: 'v0.93.1',
  reference: 'https://github.com/prometheus-operator/prometheus-operator/tree/v0.93.1/jsonnet/mixin',
  metrics: {
    prometheus_operator_reconcile_errors_total: 'counter',
    prometheus_operator_reconcile_operations_total: 'counter',
  },
};
