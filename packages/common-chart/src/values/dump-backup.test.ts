import { describe, expect, test } from 'vitest';
import { bare, renderKind } from '../../test/rendered-values.ts';

interface Container {
  readonly name: string;
  readonly image: string;
  readonly command: readonly string[];
}

const cronJobs = (dumpBackup: object, database: object = {}) =>
  renderKind('CronJob', {
    ...bare,
    database: { enabled: true, ...database, dumpBackup: { enabled: true, ...dumpBackup } },
  });

const secret = (name: string, secretName: string, key: string) => ({
  name,
  valueFrom: { secretKeyRef: { name: secretName, key } },
});

describe('dumps', () => {
  test('a CronJob dumps and uploads', () => {
    const security = {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    };
    const command = ['/bin/sh', '-c', expect.any(String)];
    const volumeMounts = [{ name: 'backup-volume', mountPath: '/backup' }];
    expect(cronJobs({})).toEqual([
      {
        apiVersion: 'batch/v1',
        kind: 'CronJob',
        metadata: {
          name: 'shop-db-dump',
          labels: { app: 'shop', 'app.kubernetes.io/name': 'common', 'app.kubernetes.io/instance': 'shop' },
        },
        spec: {
          schedule: '0 3 * * *',
          concurrencyPolicy: 'Forbid',
          successfulJobsHistoryLimit: 3,
          failedJobsHistoryLimit: 3,
          jobTemplate: {
            spec: {
              ttlSecondsAfterFinished: 86400,
              template: {
                spec: {
                  restartPolicy: 'OnFailure',
                  securityContext: {
                    runAsNonRoot: true,
                    runAsUser: 26,
                    runAsGroup: 26,
                    fsGroup: 26,
                    seccompProfile: { type: 'RuntimeDefault' },
                  },
                  initContainers: [
                    {
                      name: 'pg-dump',
                      image: 'zot.lumie-infra.com/cloudnative-pg/postgresql:18.3',
                      command,
                      env: [
                        { name: 'PGHOST', value: 'shop-db-rw' },
                        secret('PGUSER', 'shop-db-app', 'username'),
                        secret('PGPASSWORD', 'shop-db-app', 'password'),
                        secret('PGDATABASE', 'shop-db-app', 'dbname'),
                      ],
                      resources: { requests: { cpu: '100m', memory: '512Mi' }, limits: { memory: '512Mi' } },
                      securityContext: security,
                      volumeMounts,
                    },
                  ],
                  containers: [
                    {
                      name: 'upload-to-minio',
                      image: 'zot.lumie-infra.com/minio/mc:RELEASE.2024-11-21T17-21-54Z',
                      command,
                      env: [
                        { name: 'MINIO_ENDPOINT', value: 'http://minio.minio.svc.cluster.local:9000' },
                        secret('MINIO_ACCESS_KEY', 'shop-db-backup-creds', 'ACCESS_KEY_ID'),
                        secret('MINIO_SECRET_KEY', 'shop-db-backup-creds', 'ACCESS_SECRET_KEY'),
                      ],
                      resources: { requests: { cpu: '50m', memory: '128Mi' }, limits: { memory: '128Mi' } },
                      securityContext: security,
                      volumeMounts,
                    },
                  ],
                  volumes: [{ name: 'backup-volume', emptyDir: { sizeLimit: '1Gi' } }],
                },
              },
            },
          },
        },
      },
    ]);
  });

  test('what is given is kept, 0 too', () => {
    const [cronJob] = cronJobs({
      schedule: '30 1 * * *',
      volumeSize: '5Gi',
      postgresImage: 'r.io/postgres:18',
      minioImage: 'r.io/mc:1',
      minioEndpoint: 'https://s3.example.com',
      successfulJobsHistoryLimit: 0,
      failedJobsHistoryLimit: 1,
    });
    expect(cronJob?.['spec']).toMatchObject({
      schedule: '30 1 * * *',
      successfulJobsHistoryLimit: 0,
      failedJobsHistoryLimit: 1,
    });
    const text = JSON.stringify(cronJob);
    for (const part of ['"5Gi"', 'r.io/postgres:18', 'r.io/mc:1', 'https://s3.example.com'])
      expect(text).toContain(part);
  });

  test('it dumps the cluster that is rendered, whatever that is named after', () => {
    const text = JSON.stringify(cronJobs({}, { clusterName: 'other' })[0]);
    expect(text).toContain('other-db-rw');
    expect(text).toContain('other-db-app');
    expect(text).toContain('other-db-backup-creds');
    expect(text).not.toContain('shop-db-rw');
  });

  test('both the database and the dumps must be turned on', () => {
    expect(cronJobs({ enabled: false })).toEqual([]);
    expect(cronJobs({}, { enabled: false })).toEqual([]);
  });

  test('the bucket and the retention reach the script', () => {
    const [cronJob] = cronJobs({ bucket: 'dumps', retention: 30 });
    const { containers } = (
      cronJob as unknown as { spec: { jobTemplate: { spec: { template: { spec: { containers: Container[] } } } } } }
    ).spec.jobTemplate.spec.template.spec;
    expect(containers[0]?.command[2]).toContain("dump/'dumps'/backup");
    expect(containers[0]?.command[2]).toContain('-gt 30');
  });
});
