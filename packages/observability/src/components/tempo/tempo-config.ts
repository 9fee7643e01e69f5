/** What of Tempo's configuration follows from the site and the options. */
export interface TempoConfigProps {
  /** The folder of its disk. */
  readonly folder: string;
  readonly ports: { readonly query: number; readonly otlp: number };
  readonly bucket: string;
  readonly storage: { readonly host: string; readonly port: number; readonly region: string };
  /** Names of the environment variables with the credentials of the bucket. */
  readonly accessKey: string;
  readonly secretKey: string;
  readonly retentionDays: number;
  readonly remoteWriteUrl: string;
}

/** What the generator of metrics can derive from traces. */
type MetricsProcessor = 'service-graphs' | 'span-metrics';

/** The configuration of Tempo, as far as it is used. */
export interface TempoConfig {
  readonly usage_report: { readonly reporting_enabled: boolean };
  readonly server: { readonly http_listen_port: number };
  readonly distributor: {
    readonly receivers: { readonly otlp: { readonly protocols: { readonly grpc: { readonly endpoint: string } } } };
  };
  readonly compactor: { readonly compaction: { readonly block_retention: string } };
  readonly storage: {
    readonly trace: {
      readonly backend: 's3';
      readonly s3: {
        readonly bucket: string;
        readonly endpoint: string;
        readonly region: string;
        readonly insecure: boolean;
        readonly forcepathstyle: boolean;
        readonly access_key: string;
        readonly secret_key: string;
      };
      readonly wal: { readonly path: string };
    };
  };
  readonly metrics_generator: {
    readonly storage: {
      readonly path: string;
      readonly remote_write: readonly { readonly url: string; readonly send_exemplars: boolean }[];
    };
  };
  readonly overrides: {
    readonly defaults: { readonly metrics_generator: { readonly processors: readonly MetricsProcessor[] } };
  };
}

/** Everything in one process: traces over OTLP, blocks in a bucket, and metrics that are written to Prometheus. */
export function tempoConfig(props: TempoConfigProps): TempoConfig {
  const { folder, ports, storage } = props;
  return {
    usage_report: { reporting_enabled: false },
    server: { http_listen_port: ports.query },
    distributor: { receivers: { otlp: { protocols: { grpc: { endpoint: `0.0.0.0:${ports.otlp}` } } } } },
    compactor: { compaction: { block_retention: `${props.retentionDays * 24}h` } },
    storage: {
      trace: {
        backend: 's3',
        s3: {
          bucket: props.bucket,
          endpoint: `${storage.host}:${storage.port}`,
          region: storage.region,
          insecure: true,
          forcepathstyle: true,
          access_key: `\${${props.accessKey}}`,
          secret_key: `\${${props.secretKey}}`,
        },
        wal: { path: `${folder}/wal` },
      },
    },
    metrics_generator: {
      storage: {
        path: `${folder}/generator`,
        remote_write: [{ url: props.remoteWriteUrl, send_exemplars: true }],
      },
    },
    overrides: { defaults: { metrics_generator: { processors: ['service-graphs', 'span-metrics'] } } },
  };
}
