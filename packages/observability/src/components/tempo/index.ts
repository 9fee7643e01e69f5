import { bucketSecret, minio, objectBucket } from '@lumie-infra/bootstrap';
import {
  PrometheusRule,
  ServiceMonitor,
  Type,
  containerSecurity,
  defineComponent,
  helm,
  resourceRequirements,
  selectorLabels,
  toYaml,
} from '@lumie-infra/common-chart';
import { priorityClasses } from '@lumie-infra/platform';
import type { TempoValues } from '../../charts/tempo.gen.ts';
import { traceAlerts } from '../../rules/logs-and-traces.ts';
import { versions } from '../../upstream-versions.ts';
import { prometheus } from '../prometheus/index.ts';
import { tempoConfig } from './tempo-config.ts';

const name = 'tempo';
const ports = { query: 3200, otlp: 4317 } as const;
const folder = '/var/tempo';
const bucketKey = { path: 'observability/tempo', field: 'SECRET_KEY' } as const;
const environment = { accessKey: 'S3_ACCESS_KEY', secretKey: 'S3_SECRET_KEY' } as const;

/** The traces of requests, and the metrics that follow from them. */
export const tempo = defineComponent({
  name,
  chart: helm<TempoValues>(versions.chart('tempo')),
  images: { tempo: versions.image('tempo') },
  options: Type.Object({
    retentionDays: Type.Integer({ default: 7, minimum: 1, description: 'Days for which traces are kept.' }),
    storage: Type.String({
      default: '2Gi',
      pattern: '^[1-9]\\d*Gi$',
      expects: 'an amount such as 2Gi',
      description: 'Disk for what is not yet in the bucket.',
    }),
    storageClass: Type.String({ default: 'local-path', description: 'Class of the disk.' }),
    memory: Type.String({
      default: '256Mi',
      pattern: '^[1-9]\\d*[MG]i$',
      expects: 'an amount such as 256Mi',
      description: 'Memory of Tempo.',
    }),
  }),
  dependsOn: { minio, priorityClasses },
  uses: { prometheus },
  secrets: () => ({
    bucket: bucketSecret(name, bucketKey.path, bucketKey.field),
  }),
  provides: {
    workloads: {
      [`StatefulSet/${name}`]: {
        pods: {
          containers: { tempo: 'tempo.resources' },
          scheduling: '',
          storageClass: 'persistence.storageClassName',
        },
      },
    },
    services: { [name]: { 'tempo-prom-metrics': ports.query, 'grpc-tempo-otlp': ports.otlp } },
    serviceLabels: { [name]: selectorLabels(name) },
    serviceAccounts: [name],
    configMaps: [name],
  },
  values: ({ deps, images, options, secrets }): TempoValues => ({
    tempo: {
      registry: images.tempo.registry,
      repository: images.tempo.repository,
      tag: images.tempo.tag,
      // It would count as memory in use, and more of it than the pod has.
      memBallastSizeMbs: 0,
      extraArgs: { 'config.expand-env': true },
      extraEnv: [
        { name: 'GOMEMLIMIT', valueFrom: { resourceFieldRef: { resource: 'limits.memory' } } },
        { name: environment.accessKey, valueFrom: { secretKeyRef: { name: secrets.bucket.name, key: 'accessKey' } } },
        { name: environment.secretKey, valueFrom: { secretKeyRef: { name: secrets.bucket.name, key: 'secretKey' } } },
      ],
      securityContext: containerSecurity(),
      resources: resourceRequirements({ cpu: '15m', memory: options.memory }),
    },
    config: toYaml(
      tempoConfig({
        folder,
        ports,
        bucket: name,
        storage: deps.minio,
        ...environment,
        retentionDays: options.retentionDays,
        remoteWriteUrl: deps.prometheus.remoteWriteUrl,
      }),
    ),
    persistence: { enabled: true, size: options.storage, storageClassName: options.storageClass },
    serviceAccount: { automountServiceAccountToken: false },
    securityContext: { seccompProfile: { type: 'RuntimeDefault' } },
    priorityClassName: deps.priorityClasses.medium,
  }),
  manifests: (scope, { deps }) => {
    objectBucket(scope, name, { storage: deps.minio, secretKey: bucketKey });
    new ServiceMonitor(scope, name, { endpoints: [{ port: 'tempo-prom-metrics' }] });
    new PrometheusRule(scope, 'alerts-tempo', { groups: traceAlerts });
  },
  outputs: ({ host, url }) => ({
    host: host(name),
    port: ports.query,
    url: url(name, ports.query),
    /** Where traces in the format of OpenTelemetry are sent to, over gRPC. */
    otlpEndpoint: `${host(name)}:${ports.otlp}`,
  }),
});
