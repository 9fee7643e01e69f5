import type { MetricSource } from './metric-source.ts';

/** The series that Prometheus makes of every scrape and of its rules. */
export const prometheusMetrics: MetricSource = {
  component: 'prometheus',
  exporter: 'Prometheus, for every target and alert',
  version: 'v3.14.0',
  reference: 'https://prometheus.io/docs/concepts/jobs_instances/',
  metrics: {
    ALERTS: 'gauge',
    scrape_duration_seconds: 'gauge',
    scrape_samples_scraped: 'gauge',
    up: 'gauge',
  },
};
