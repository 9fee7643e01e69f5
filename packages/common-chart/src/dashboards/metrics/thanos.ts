import type { MetricSource } from './metric-source.ts';

/** The parts of Thanos, the sidecar of Prometheus among them. */
export const thanosMetrics: MetricSource = {
  component: 'thanos',
  exporter: 'query, store gateway, compactor and sidecar',
  version: 'v0.42.4',
  reference: 'https://github.com/thanos-io/thanos/tree/main/mixin',
  metrics: {
    thanos_compact_halted: 'gauge',
    thanos_objstore_bucket_last_successful_upload_time: 'gauge',
    thanos_objstore_bucket_operation_failures_total: 'counter',
    thanos_objstore_bucket_operations_total: 'counter',
    thanos_store_nodes_grpc_connections: 'gauge',
  },
};
