import type { MetricSource } from './metric-source.ts';

/**
 * What the Barman Cloud plugin adds to the exporter in every PostgreSQL instance.
 *
 * It takes the place of the metrics of the same names that begin with `cnpg_collector`.
 */
export const barmanCloudMetrics: MetricSource = {
  component: 'barman-cloud',
  exporter: 'instance manager with the Barman Cloud plugin',
  version: 'v0.14.0',
  reference: 'https://cloudnative-pg.io/plugin-barman-cloud/docs/observability',
  metrics: {
    barman_cloud_cloudnative_pg_io_first_recoverability_point: 'gauge',
    barman_cloud_cloudnative_pg_io_last_available_backup_timestamp: 'gauge',
    barman_cloud_cloudnative_pg_io_last_failed_backup_timestamp: 'gauge',
  },
};
