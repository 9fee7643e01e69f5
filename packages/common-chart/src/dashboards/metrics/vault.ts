import type { MetricSource } from './metric-source.ts';

/** Vault, whose telemetry must be turned on. */
export const vaultMetrics: MetricSource = {
  component: 'vault',
  exporter: 'Vault, /v1/sys/metrics',
  version: '2.0.4',
  reference: 'https://developer.hashicorp.com/vault/docs/internals/telemetry/metrics/core-system',
  metrics: {
    vault_core_active: 'gauge',
    vault_core_unsealed: 'gauge',
  },
};
