import { minio } from '@lumie-infra/bootstrap';
import {
  ConsoleService,
  Deployment,
  PrometheusRule,
  type SecretHandle,
  StatefulSet,
  Type,
  type Volumes,
  defineComponent,
} from '@lumie-infra/common-chart';
import { priorityClasses } from '@lumie-infra/platform';
import { longTermMetricAlerts } from '../../rules/long-term-metrics.ts';
import { metricsBucketSecret } from '../../thanos-bucket.ts';
import { versions } from '../../upstream-versions.ts';
import { prometheus } from '../prometheus/index.ts';
import { paths, ports, thanosContainer, thanosService } from './thanos-program.ts';

const names = { compactor: 'thanos-compactor', query: 'thanos-query', store: 'thanos-store' } as const;
const queryPort = 9090;

const days = (count: number, description: string) =>
  Type.Integer({ default: count, minimum: 3, description: `Days for which the bucket keeps ${description}.` });

/** The bucket's address as the one file that a container mounts. */
function bucketVolume(secret: SecretHandle<'objstore.yml'>): Volumes {
  return { bucket: { secret: secret.name, items: { [secret.keys['objstore.yml']]: 'objstore.yml' } } };
}

const mounts = { '/etc/thanos': { volume: 'bucket', readOnly: true }, [paths.data]: 'data' } as const;

/** Metrics of the last months: one place to ask for them, what reads them from the bucket, and what tidies it. */
export const thanos = defineComponent({
  name: 'thanos',
  images: { thanos: versions.image('thanos') },
  options: Type.Object({
    rawDays: days(7, 'every sample'),
    fiveMinuteDays: days(30, 'one sample for five minutes; more than ten, or there will be none for an hour'),
    hourDays: days(90, 'one sample for an hour'),
    storage: Type.String({
      default: '2Gi',
      pattern: '^[1-9]\\d*Gi$',
      expects: 'an amount such as 2Gi',
      description: 'Disk of the store gateway, and the same for the compactor.',
    }),
    storageClass: Type.String({ default: 'local-path', description: 'Class of the disks.' }),
  }),
  // Prometheus makes the bucket.
  dependsOn: { minio, priorityClasses, prometheus },
  secrets: ({ deps }) => ({
    bucket: metricsBucketSecret(deps.minio, {
      restarts: [`StatefulSet/${names.store}`, `StatefulSet/${names.compactor}`],
    }),
  }),
  manifests: (scope, { deps, host, images, options, secrets }) => {
    const pod = {
      priorityClassName: deps.priorityClasses.medium,
      securityContext: { fsGroup: 65534, runAsUser: 65534 },
    };
    const image = images.thanos.reference;
    const volumeClaimTemplates = { data: { storage: options.storage, storageClassName: options.storageClass } };

    new Deployment(scope, names.query, {
      ...pod,
      containers: {
        query: thanosContainer({
          command: 'query',
          image,
          memory: '192Mi',
          flags: [
            `--grpc-address=0.0.0.0:${ports.grpc}`,
            `--endpoint=${deps.prometheus.storeEndpoint}`,
            `--endpoint=dnssrv+_grpc._tcp.${host(names.store)}`,
            `--query.replica-label=${deps.prometheus.replicaLabel}`,
            '--query.auto-downsampling',
            '--query.max-concurrent=4',
          ],
        }),
      },
    });
    new StatefulSet(scope, names.store, {
      ...pod,
      containers: {
        store: {
          ...thanosContainer({
            command: 'store',
            image,
            memory: '192Mi',
            flags: [
              `--grpc-address=0.0.0.0:${ports.grpc}`,
              `--data-dir=${paths.data}`,
              `--objstore.config-file=${paths.bucket}`,
              '--index-cache-size=32MB',
              '--chunk-pool-size=64MB',
              '--store.enable-index-header-lazy-reader',
            ],
          }),
          volumeMounts: mounts,
        },
      },
      volumes: bucketVolume(secrets.bucket),
      volumeClaimTemplates,
    });
    new StatefulSet(scope, names.compactor, {
      ...pod,
      containers: {
        compactor: {
          ...thanosContainer({
            command: 'compact',
            image,
            memory: '384Mi',
            flags: [
              '--wait',
              `--data-dir=${paths.data}`,
              `--objstore.config-file=${paths.bucket}`,
              `--retention.resolution-raw=${options.rawDays}d`,
              `--retention.resolution-5m=${options.fiveMinuteDays}d`,
              `--retention.resolution-1h=${options.hourDays}d`,
              '--delete-delay=24h',
              // The object storage shares cores with everything else.
              '--wait-interval=30m',
              '--compact.concurrency=1',
              '--downsample.concurrency=1',
            ],
          }),
          volumeMounts: mounts,
        },
      },
      volumes: bucketVolume(secrets.bucket),
      volumeClaimTemplates,
    });

    thanosService(scope, names.query, { http: queryPort, grpc: ports.grpc });
    thanosService(scope, names.store, { http: ports.http, grpc: ports.grpc });
    thanosService(scope, names.compactor, { http: ports.http });
    new PrometheusRule(scope, 'alerts-thanos', { groups: longTermMetricAlerts });
    new ConsoleService(scope, 'thanos', {
      selector: { 'app.kubernetes.io/name': names.query },
      description: 'Metrics of the last months.',
    });
  },
  outputs: ({ host, url }) => ({
    host: host(names.query),
    port: queryPort,
    url: url(names.query, queryPort),
  }),
});
