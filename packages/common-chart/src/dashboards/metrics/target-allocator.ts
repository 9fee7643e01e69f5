import type { MetricSource } from './metric-source.ts';

/** The target allocator, which shares the scrape targets among the collectors. */
export const targetAllocatorMetrics: MetricSource = {
  component: 'opentelemetry',
  exporter: 'target allocator',
  version: 'v0.158.0',
  reference: 'https://github.com/open-telemetry/opentelemetry-operator/tree/v0.158.0/cmd/otel-allocator',
  metrics: {
    opentelemetry_allocator_collectors_allocatable: 'gauge',
    opentelemetry_allocator_collectors_discovered: 'gauge',
    opentelemetry_allocator_targets: 'gauge',
    opentelemetry_allocator_targets_per_collector: 'gauge',
  },
};
