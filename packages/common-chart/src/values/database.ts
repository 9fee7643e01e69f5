import type { Static } from '@sinclair/typebox';
import { postgresFallbackTag, postgresImage } from './default-image.ts';
import { dumpBackupSchema } from './dump-backup.ts';
import { flag, group, ignored, openMap, quantity, text, whole, writtenText } from './field.ts';
import type { Identity } from './identity.ts';
import { filled } from './plain-value.ts';

/** A PostgreSQL cluster of CloudNativePG. */
export const databaseSchema = group('A PostgreSQL cluster of CloudNativePG.', {
  enabled: flag('Renders the Cluster.', false),
  clusterName: text("Base of its names; absent: the first component's name, else that of the app."),
  instances: whole('Number of servers, each on a node of its own.', 2),
  version: writtenText('Tag of the PostgreSQL image.', postgresImage.tag),
  name: text('Name of the database; absent: the base in title case and `DB`.'),
  owner: text('Owner of the database; absent: the base.'),
  bootstrap: group('The first start.', { secret: text("Secret with the owner's name and password.") }),
  encoding: text('Encoding of the database.'),
  localeCollate: text('Collation of the database.'),
  localeCType: text('Character classes of the database.'),
  storage: group('Disk of each server.', {
    class: text('Storage class.', 'local-path'),
    size: quantity('Size.', '1Gi'),
  }),
  resources: group('Resources of each server.', {
    memory: writtenText('Memory, requested and limited.', '256Mi'),
    cpu: writtenText('CPU, requested.', '50m'),
  }),
  postgresql: group('Settings of PostgreSQL.', { parameters: openMap('Parameters, each value in quotes.') }),
  enableSuperuserAccess: flag('Lets the superuser log in with a password.'),
  backup: group('Continuous backup to object storage.', {
    enabled: flag('Turns it on.'),
    retention: writtenText('How long backups are kept; absent: 7d.'),
    schedule: ignored('there is no ScheduledBackup; `dumpBackup` has a schedule'),
  }),
  dumpBackup: dumpBackupSchema,
});

/** The database as values give it. */
export type DatabaseValues = Static<typeof databaseSchema>;

/** The base of a cluster's names: services are `<base>-db-rw`, `-ro` and `-r`, its secret is `<base>-db-app`. */
export function databaseBase(values: DatabaseValues, firstComponent: string | undefined, identity: Identity): string {
  return values.clusterName || firstComponent || identity.fullname;
}

function titleCase(base: string): string {
  return base.replace(/(?<![\p{L}\p{N}_])\p{L}/gu, (letter) => letter.toUpperCase());
}

function backup(values: DatabaseValues['backup'], base: string): object | undefined {
  if (values?.enabled !== true) return undefined;
  const credentials = (key: string) => ({ name: `${base}-db-backup-creds`, key });
  return {
    retentionPolicy: values.retention || '7d',
    barmanObjectStore: {
      destinationPath: `s3://${base}`,
      endpointURL: 'http://minio.minio.svc.cluster.local:9000',
      s3Credentials: { accessKeyId: credentials('ACCESS_KEY_ID'), secretAccessKey: credentials('ACCESS_SECRET_KEY') },
      wal: { compression: 'gzip' },
      data: { compression: 'gzip' },
    },
  };
}

function initdb(values: DatabaseValues, base: string): object {
  const secret = filled(values.bootstrap?.secret);
  return {
    database: values.name || `${titleCase(base)}DB`,
    owner: values.owner || base,
    secret: secret && { name: secret },
    encoding: filled(values.encoding),
    localeCollate: filled(values.localeCollate),
    localeCType: filled(values.localeCType),
  };
}

/** The Cluster of a database that is turned on. */
export function postgresCluster(values: DatabaseValues, base: string, registry: string): object {
  const memory = values.resources?.memory || '256Mi';
  const parameters = filled(values.postgresql?.parameters);
  return {
    apiVersion: 'postgresql.cnpg.io/v1',
    kind: 'Cluster',
    metadata: { name: `${base}-db` },
    spec: {
      instances: values.instances ?? 2,
      imageName: `${registry}/${postgresImage.repository}:${values.version || postgresFallbackTag}`,
      bootstrap: { initdb: initdb(values, base) },
      storage: {
        storageClass: values.storage?.class || 'local-path',
        size: filled(values.storage?.size) ?? '1Gi',
      },
      resources: { requests: { memory, cpu: values.resources?.cpu || '50m' }, limits: { memory } },
      postgresql: parameters && { parameters },
      enableSuperuserAccess: values.enableSuperuserAccess === true ? true : undefined,
      backup: backup(values.backup, base),
      monitoring: { enablePodMonitor: true },
      affinity: { podAntiAffinityType: 'required' },
    },
  };
}
