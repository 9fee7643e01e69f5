import type { MetricSource } from './metric-source.ts';

/** The operator of CloudNativePG, which is made with controller-runtime. */
export const cnpgOperatorMetrics: MetricSource = {
  component: 'cnpg',
  exporter: 'operator',
  version: '1.30.0',
  reference: 'https://book.kubebuilder.io/reference/metrics-reference',
  metrics: {
    controller_runtime_reconcile_errors_total: 'counter',
    controller_runtime_reconcile_time_seconds: 'histogram',
    controller_runtime_reconcile_total: 'counter',
  },
};
