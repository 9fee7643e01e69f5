import { minio, objectBucket } from '@lumie-infra/bootstrap';
import {
  KubernetesObject,
  type ObjectKind,
  type StoredField,
  Type,
  defineComponent,
  helm,
  made,
  secretTemplate,
  vaultSecret,
} from '@lumie-infra/common-chart';
import { priorityClasses } from '@lumie-infra/platform';
import type { VeleroValues } from '../../charts/velero.gen.ts';
import { versions } from '../../upstream-versions.ts';
import { nodeAgentValues } from './node-agent-values.ts';
import { serverValues } from './server-values.ts';

const bucket = 'velero-backups';
const bucketKey: StoredField = { path: 'storage/velero-backups', field: 'SECRET_KEY' };
const location = 'default';
/** The names that Velero looks for; without the Secret it makes one with a password that everybody knows. */
const repository = { secret: 'velero-repo-credentials', key: 'repository-password' } as const;
const scheduleKind: ObjectKind = { apiVersion: 'velero.io/v1', kind: 'Schedule', namespaced: true };

/** Backups of the cluster's objects, and of the volumes of pods that ask for it by an annotation, to object storage. */
export const velero = defineComponent({
  name: 'velero',
  // The agent of each node reads volumes where the kubelet keeps them.
  podSecurity: 'privileged',
  chart: helm<VeleroValues>(versions.chart('velero')),
  images: { awsPlugin: versions.image('velero-plugin-for-aws'), velero: versions.image('velero') },
  options: Type.Object({
    keepDailyDays: Type.Integer({
      default: 7,
      minimum: 1,
      description: 'Days that the backup of every night is kept.',
    }),
    keepWeeklyDays: Type.Integer({
      default: 30,
      minimum: 7,
      description: 'Days that the backup of every week is kept.',
    }),
  }),
  dependsOn: { minio, priorityClasses },
  secrets: () => ({
    credentials: vaultSecret(
      bucketKey.path,
      {
        cloud: secretTemplate`[default]
aws_access_key_id=velero-backups
aws_secret_access_key=${bucketKey.field}
`,
      },
      { restarts: ['Deployment/velero', 'DaemonSet/node-agent'], make: { [bucketKey.field]: made.random(24) } },
    ),
    repository: vaultSecret(
      'storage/velero',
      { [repository.key]: 'REPOSITORY_PASSWORD' },
      {
        name: repository.secret,
        make: {
          REPOSITORY_PASSWORD: made.random(
            32,
            'keep a copy outside the cluster: without it no backup of a volume can be read',
          ),
        },
      },
    ),
  }),
  provides: {
    definitions: ['velero.io'],
    services: { velero: { 'http-monitoring': 8085 } },
    serviceAccounts: ['velero-server'],
    workloads: {
      'DaemonSet/node-agent': {
        pods: { containers: { 'node-agent': 'nodeAgent.resources' }, scheduling: 'nodeAgent' },
      },
      'Deployment/velero': {
        pods: {
          containers: { velero: 'resources' },
          initContainers: { 'velero-plugin-for-aws': 'initContainers.0.resources' },
          scheduling: '',
        },
      },
    },
    configMaps: ['velero-repo-maintenance'],
    customResources: [
      'monitoring.coreos.com/PodMonitor',
      'monitoring.coreos.com/ServiceMonitor',
      `velero.io/BackupStorageLocation/${location}`,
    ],
  },
  values: ({ deps, images, secrets }): VeleroValues => ({
    image: { repository: images.velero.name, tag: images.velero.tag },
    ...serverValues({
      pluginImage: images.awsPlugin,
      priorityClassName: deps.priorityClasses.high,
      credentials: secrets.credentials.name,
      location: { name: location, bucket, region: deps.minio.region, url: deps.minio.url },
    }),
    deployNodeAgent: true,
    nodeAgent: nodeAgentValues(deps.priorityClasses.medium),
    metrics: {
      serviceMonitor: { autodetect: false, enabled: true },
      nodeAgentPodMonitor: { autodetect: false, enabled: true },
    },
    // The definitions are in the chart, which Argo CD applies anew at each version.
    upgradeCRDs: false,
  }),
  manifests: (scope, { deps, options }) => {
    objectBucket(scope, bucket, { storage: deps.minio, secretKey: bucketKey });
    const schedule = (name: string, cron: string, days: number): void => {
      const template = {
        storageLocation: location,
        ttl: `${days * 24}h0m0s`,
        snapshotVolumes: false,
        excludedResources: ['events', 'events.events.k8s.io'],
      };
      new KubernetesObject(scope, name, scheduleKind, {}, { spec: { schedule: cron, template } });
    };
    // In the night of Seoul; the week's begins when the day's is through.
    schedule('daily', '0 17 * * *', options.keepDailyDays);
    schedule('weekly', '0 19 * * 6', options.keepWeeklyDays);
  },
  outputs: () => ({
    bucket,
    /** On a pod: the names of its volumes that are backed up, separated by commas. */
    volumesAnnotation: 'backup.velero.io/backup-volumes',
  }),
});
