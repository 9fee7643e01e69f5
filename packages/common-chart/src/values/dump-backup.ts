import type { Static } from '@sinclair/typebox';
import { minioClientImage, postgresImage } from './default-image.ts';
import { dumpFolder, dumpScript, uploadScript } from './dump-script.ts';
import { flag, group, quantity, text, whole } from './field.ts';
import type { DefaultImage } from './default-image.ts';
import type { Identity } from './identity.ts';
import { filled } from './plain-value.ts';

const minioEndpoint = 'http://minio.minio.svc.cluster.local:9000';
// The user of CloudNativePG's images; the MinIO client runs as any.
const user = 26;

/** Dumps of the database as files in a bucket. */
export const dumpBackupSchema = group('Dumps of the database as files in a bucket.', {
  enabled: flag('Renders the CronJob.', false),
  schedule: text('When a dump is made.', '0 3 * * *'),
  retention: whole('Dumps that stay in the bucket; 0: all.', 7),
  bucket: text('The bucket; absent: the name of the app.'),
  volumeSize: quantity('Most that one dump may take on the node.', '1Gi'),
  minioEndpoint: text('Address of the object storage.', minioEndpoint),
  postgresImage: text(
    'Whole reference of the image with pg_dump; absent: PostgreSQL from the registry of the cluster.',
  ),
  minioImage: text('Whole reference of the image with mc; absent: the MinIO client from the registry of the cluster.'),
  successfulJobsHistoryLimit: whole('Finished jobs that are kept.', 3),
  failedJobsHistoryLimit: whole('Failed jobs that are kept.', 3),
});

/** The dumps as values give them. */
export type DumpBackupValues = Static<typeof dumpBackupSchema>;

const containerSecurity = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ['ALL'] },
};

const podSecurity = {
  runAsNonRoot: true,
  runAsUser: user,
  runAsGroup: user,
  fsGroup: user,
  seccompProfile: { type: 'RuntimeDefault' },
};

function fromSecret(name: string, secret: string, key: string): object {
  return { name, valueFrom: { secretKeyRef: { name: secret, key } } };
}

function container(name: string, image: string, script: string, env: object[], cpu: string, memory: string): object {
  return {
    name,
    image,
    command: ['/bin/sh', '-c', script],
    env,
    resources: { requests: { cpu, memory }, limits: { memory } },
    securityContext: containerSecurity,
    volumeMounts: [{ name: 'backup-volume', mountPath: dumpFolder }],
  };
}

/** The CronJob that dumps the cluster with this base of names. */
export function dumpBackup(values: DumpBackupValues, base: string, identity: Identity): object {
  const { fullname, registry } = identity;
  const plan = { name: fullname, bucket: values.bucket || fullname, retention: values.retention ?? 7 };
  const standard = (image: DefaultImage) => `${registry}/${image.repository}:${image.tag}`;
  const login = `${base}-db-app`;
  const storage = `${base}-db-backup-creds`;
  const dump = container(
    'pg-dump',
    values.postgresImage || standard(postgresImage),
    dumpScript(plan),
    [
      { name: 'PGHOST', value: `${base}-db-rw` },
      fromSecret('PGUSER', login, 'username'),
      fromSecret('PGPASSWORD', login, 'password'),
      fromSecret('PGDATABASE', login, 'dbname'),
    ],
    '100m',
    '512Mi',
  );
  const upload = container(
    'upload-to-minio',
    values.minioImage || standard(minioClientImage),
    uploadScript(plan),
    [
      { name: 'MINIO_ENDPOINT', value: values.minioEndpoint || minioEndpoint },
      fromSecret('MINIO_ACCESS_KEY', storage, 'ACCESS_KEY_ID'),
      fromSecret('MINIO_SECRET_KEY', storage, 'ACCESS_SECRET_KEY'),
    ],
    '50m',
    '128Mi',
  );
  const volumes = [{ name: 'backup-volume', emptyDir: { sizeLimit: filled(values.volumeSize) ?? '1Gi' } }];
  return {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { name: `${fullname}-db-dump`, labels: identity.labels },
    spec: {
      schedule: values.schedule || '0 3 * * *',
      concurrencyPolicy: 'Forbid',
      successfulJobsHistoryLimit: values.successfulJobsHistoryLimit ?? 3,
      failedJobsHistoryLimit: values.failedJobsHistoryLimit ?? 3,
      jobTemplate: {
        spec: {
          ttlSecondsAfterFinished: 86400,
          template: {
            spec: {
              restartPolicy: 'OnFailure',
              securityContext: podSecurity,
              initContainers: [dump],
              containers: [upload],
              volumes,
            },
          },
        },
      },
    },
  };
}
