import type { LokiValues } from '../../charts/loki.gen.ts';

type Loki = NonNullable<LokiValues['loki']>;

/** What of Loki's configuration follows from the site and the options. */
export interface LokiConfigProps {
  readonly bucket: string;
  readonly storage: { readonly host: string; readonly port: number; readonly region: string };
  /** Names of the environment variables with the credentials of the bucket. */
  readonly accessKey: string;
  readonly secretKey: string;
  readonly retentionDays: number;
}

/** Attributes of OpenTelemetry that become labels, with `_` for each dot. */
export const streamAttributes = ['service.name', 'k8s.namespace.name', 'k8s.pod.name', 'k8s.container.name'] as const;

/** Everything in one process, chunks and index in a bucket, and the compactor that deletes what is too old. */
export function lokiConfig({ bucket, storage, accessKey, secretKey, retentionDays }: LokiConfigProps): Loki {
  return {
    auth_enabled: false,
    analytics: { reporting_enabled: false },
    commonConfig: { replication_factor: 1, path_prefix: '/var/loki' },
    storage: {
      type: 's3',
      bucketNames: { chunks: bucket, ruler: bucket },
      s3: {
        endpoint: `${storage.host}:${storage.port}`,
        region: storage.region,
        insecure: true,
        s3ForcePathStyle: true,
        accessKeyId: `\${${accessKey}}`,
        secretAccessKey: `\${${secretKey}}`,
      },
    },
    schemaConfig: {
      configs: [
        {
          from: '2024-01-01',
          store: 'tsdb',
          object_store: 's3',
          schema: 'v13',
          index: { prefix: 'index_', period: '24h' },
        },
      ],
    },
    // A file that grows for long is lost with its disk, and small ones cost more than they hold.
    ingester: { wal: { flush_on_shutdown: true }, chunk_encoding: 'snappy', max_chunk_age: '2h' },
    compactor: {
      working_directory: '/var/loki/compactor',
      retention_enabled: true,
      delete_request_store: 's3',
      compaction_interval: '10m',
      retention_delete_delay: '2h',
    },
    limits_config: {
      retention_period: `${retentionDays * 24}h`,
      ingestion_rate_mb: 10,
      ingestion_burst_size_mb: 20,
      max_global_streams_per_user: 10000,
      allow_structured_metadata: true,
      // What streams are told apart by; everything else of a record can be asked for, but not selected by.
      otlp_config: {
        resource_attributes: {
          ignore_defaults: true,
          attributes_config: [{ action: 'index_label', attributes: streamAttributes }],
        },
      },
      volume_enabled: true,
    },
    querier: { max_concurrent: 2 },
  };
}
