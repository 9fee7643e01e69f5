import { bucketSecret, minio, objectBucket } from '@lumie-infra/bootstrap';
import {
  PodMonitor,
  PrometheusRule,
  Type,
  defineComponent,
  helm,
  logSink,
  resourceRequirements,
} from '@lumie-infra/common-chart';
import { Dashboard } from '@lumie-infra/common-chart/dashboards';
import { priorityClasses } from '@lumie-infra/platform';
import type { LokiValues } from '../../charts/loki.gen.ts';
import { lokiDashboard } from '../../dashboards/loki.ts';
import { logAlerts } from '../../rules/logs-and-traces.ts';
import { versions } from '../../upstream-versions.ts';
import { lokiConfig } from './loki-config.ts';

const name = 'loki';
const port = 3100;
const pods = { 'app.kubernetes.io/name': name, 'app.kubernetes.io/component': 'single-binary' } as const;
const bucketKey = { path: 'observability/loki', field: 'SECRET_KEY' } as const;
const environment = { accessKey: 'S3_ACCESS_KEY', secretKey: 'S3_SECRET_KEY' } as const;
const none = { replicas: 0 } as const;
const off = { enabled: false } as const;

/** The logs of every container, and of those who write here themselves. */
export const loki = defineComponent({
  name,
  chart: helm<LokiValues>(versions.chart('loki')),
  images: { loki: versions.image('loki') },
  options: Type.Object({
    retentionDays: Type.Integer({ default: 7, minimum: 1, description: 'Days for which logs are kept.' }),
    storage: Type.String({
      default: '5Gi',
      pattern: '^[1-9]\\d*Gi$',
      expects: 'an amount such as 5Gi',
      description: 'Disk for what is not yet in the bucket.',
    }),
    storageClass: Type.String({ default: 'local-path', description: 'Class of the disk.' }),
    memory: Type.String({
      default: '512Mi',
      pattern: '^[1-9]\\d*[MG]i$',
      expects: 'an amount such as 512Mi',
      description: 'Memory of Loki.',
    }),
  }),
  dependsOn: { minio, priorityClasses },
  secrets: () => ({ bucket: bucketSecret(name, bucketKey.path, bucketKey.field) }),
  provides: {
    capability: logSink,
    services: { [name]: { 'http-metrics': port } },
    serviceAccounts: [name],
    configMaps: [name, 'loki-runtime'],
    workloads: {
      [`StatefulSet/${name}`]: {
        labels: pods,
        ports: { 'http-metrics': port },
        pods: {
          replicas: 'singleBinary.replicas',
          containers: { loki: 'singleBinary.resources' },
          scheduling: 'singleBinary',
          storageClass: 'singleBinary.persistence.storageClass',
        },
      },
    },
  },
  values: ({ deps, images, options, secrets, site }): LokiValues => ({
    global: { clusterDomain: site.network.clusterDomain },
    deploymentMode: 'Monolithic',
    defaults: { automountServiceAccountToken: false },
    serviceAccount: { automountServiceAccountToken: false },
    loki: {
      image: { registry: images.loki.registry, repository: images.loki.repository, tag: images.loki.tag },
      ...lokiConfig({ bucket: name, storage: deps.minio, ...environment, retentionDays: options.retentionDays }),
    },
    singleBinary: {
      replicas: 1,
      // No rules are written in LogQL.
      sidecar: false,
      extraEnv: [
        { name: environment.accessKey, valueFrom: { secretKeyRef: { name: secrets.bucket.name, key: 'accessKey' } } },
        { name: environment.secretKey, valueFrom: { secretKeyRef: { name: secrets.bucket.name, key: 'secretKey' } } },
      ],
      persistence: { enabled: true, size: options.storage, storageClass: options.storageClass },
      // With one pod a budget would keep its node from ever being emptied.
      podDisruptionBudget: off,
      priorityClassName: deps.priorityClasses.medium,
      resources: resourceRequirements({ cpu: '35m', memory: options.memory }),
    },
    read: none,
    write: none,
    backend: none,
    gateway: off,
    chunksCache: off,
    resultsCache: off,
    ruler: off,
    lokiCanary: off,
    sidecar: { rules: off },
    rbac: { namespaced: true },
    test: off,
  }),
  manifests: (scope, { deps }) => {
    objectBucket(scope, name, { storage: deps.minio, secretKey: bucketKey });
    new PodMonitor(scope, name, {
      selector: pods,
      jobLabel: 'app.kubernetes.io/name',
      podMetricsEndpoints: [{ port: 'http-metrics' }],
    });
    new PrometheusRule(scope, 'alerts-loki', { groups: logAlerts });
    new Dashboard(scope, lokiDashboard);
  },
  outputs: ({ host, url }) => ({
    host: host(name),
    port: port,
    url: url(name, port),
    /** Where logs in the format of OpenTelemetry are sent to. */
    otlpUrl: `${url(name, port)}/otlp`,
  }),
});
