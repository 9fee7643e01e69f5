import { minio, objectBucket } from '@lumie-infra/bootstrap';
import {
  KubernetesObject,
  type ObjectKind,
  Type,
  containerSecurity,
  defineComponent,
  helm,
  resourceRequirements,
  secretTemplate,
  vaultSecret,
} from '@lumie-infra/common-chart';
import { priorityClasses } from '@lumie-infra/platform';
import type { VeleroValues } from '../charts/velero.gen.ts';
import type { StoredValue } from '../postgres-server.ts';
import { versions } from '../upstream-versions.ts';

const bucket = 'velero-backups';
const bucketKey: StoredValue = { path: 'storage/velero-backups', field: 'SECRET_KEY' };
const location = 'default';
const credentialsFile = 'cloud';
/** The names that Velero looks for; without the Secret it makes one with a password that everybody knows. */
const repository = { secret: 'velero-repo-credentials', key: 'repository-password' } as const;
const scheduleKind: ObjectKind = { apiVersion: 'velero.io/v1', kind: 'Schedule', namespaced: true };

const hours = (days: number): string => `${days * 24}h0m0s`;

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
      description: 'Days that the backup of every Sunday is kept.',
    }),
  }),
  dependsOn: { minio, priorityClasses },
  secrets: () => ({
    credentials: vaultSecret(
      bucketKey.path,
      {
        [credentialsFile]: secretTemplate`[default]
aws_access_key_id=velero-backups
aws_secret_access_key=${bucketKey.field}
`,
      },
      { restarts: ['Deployment/velero', 'DaemonSet/node-agent'] },
    ),
    repository: vaultSecret('storage/velero', { [repository.key]: 'REPOSITORY_PASSWORD' }, { name: repository.secret }),
  }),
  provides: {
    definitions: ['velero.io'],
    services: { velero: { 'http-monitoring': 8085 } },
    serviceAccounts: ['velero-server'],
    configMaps: ['velero-repo-maintenance'],
    customResources: [
      'monitoring.coreos.com/PodMonitor',
      'monitoring.coreos.com/ServiceMonitor',
      'velero.io/BackupStorageLocation',
    ],
  },
  values: ({ deps, images, secrets }): VeleroValues => ({
    image: { repository: images.velero.name, tag: images.velero.tag },
    initContainers: [
      {
        name: 'velero-plugin-for-aws',
        image: images.awsPlugin.reference,
        resources: resourceRequirements({ cpu: '10m', memory: '64Mi' }),
        securityContext: containerSecurity(),
        volumeMounts: [{ name: 'plugins', mountPath: '/target' }],
      },
    ],
    priorityClassName: deps.priorityClasses.high,
    resources: resourceRequirements({ cpu: '20m', memory: '256Mi' }),
    podSecurityContext: {
      runAsNonRoot: true,
      runAsUser: 65532,
      runAsGroup: 65532,
      fsGroup: 65532,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    containerSecurityContext: containerSecurity(),
    extraVolumes: [{ name: 'temporary', emptyDir: {} }],
    extraVolumeMounts: [{ name: 'temporary', mountPath: '/tmp' }],
    credentials: { existingSecret: secrets.credentials.name },
    configuration: {
      backupStorageLocation: [
        {
          name: location,
          provider: 'aws',
          bucket,
          default: true,
          config: { region: deps.minio.region, s3ForcePathStyle: 'true', s3Url: deps.minio.url },
        },
      ],
      // A pod says which of its volumes are worth it.
      defaultVolumesToFsBackup: false,
      // The home of the image's user cannot be written to.
      extraEnvVars: [{ name: 'HOME', value: '/scratch' }],
      repositoryMaintenanceJob: {
        repositoryConfigData: {
          global: {
            keepLatestMaintenanceJobs: 1,
            podResources: { cpuRequest: '10m', memoryRequest: '256Mi', memoryLimit: '256Mi' },
          },
        },
      },
    },
    // No volume of this platform can be photographed.
    snapshotsEnabled: false,
    deployNodeAgent: true,
    nodeAgent: {
      priorityClassName: deps.priorityClasses.medium,
      resources: resourceRequirements({ cpu: '15m', memory: '256Mi' }),
      // Volumes on the machines of the control plane are backed up as well.
      tolerations: [{ operator: 'Exists', effect: 'NoSchedule' }],
      containerSecurityContext: {
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: false,
        // It reads the files of every user.
        capabilities: { drop: ['ALL'], add: ['DAC_READ_SEARCH', 'CHOWN', 'FOWNER', 'DAC_OVERRIDE'] },
        seccompProfile: { type: 'RuntimeDefault' },
      },
    },
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
      new KubernetesObject(
        scope,
        name,
        scheduleKind,
        {},
        {
          spec: {
            schedule: cron,
            template: {
              storageLocation: location,
              ttl: hours(days),
              snapshotVolumes: false,
              excludedResources: ['events', 'events.events.k8s.io'],
            },
          },
        },
      );
    };
    // In the night of Seoul; the week's begins when the day's is through.
    schedule('daily', '0 17 * * *', options.keepDailyDays);
    schedule('weekly', '0 19 * * 6', options.keepWeeklyDays);
  },
  outputs: () => ({
    bucket: bucket,
    /** On a pod: the names of its volumes that are backed up, separated by commas. */
    volumesAnnotation: 'backup.velero.io/backup-volumes',
  }),
});
