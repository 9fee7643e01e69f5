import { type ObjectStorage, objectBucket } from '@lumie-infra/bootstrap';
import {
  type ComponentScope,
  KubernetesObject,
  type ObjectKind,
  type PostgresClusterProps,
  type SecretHandle,
  type StoredField,
  resourceRequirements,
} from '@lumie-infra/common-chart';
import type { PostgresSettings } from './postgres-settings.ts';

/** Where the backups of a server go. */
export interface PostgresBackups {
  /** The name of the plugin that takes them. */
  readonly plugin: string;
  readonly objectStorage: ObjectStorage;
  readonly bucket: string;
  /** Where the secret store has the secret key of the bucket's user. */
  readonly secretKey: StoredField;
  /** The same key, in the namespace of the server. */
  readonly credentials: SecretHandle<'accessKey' | 'secretKey'>;
}

const objectStoreKind: ObjectKind = { apiVersion: 'barmancloud.cnpg.io/v1', kind: 'ObjectStore', namespaced: true };
const scheduleKind: ObjectKind = { apiVersion: 'postgresql.cnpg.io/v1', kind: 'ScheduledBackup', namespaced: true };

/** The bucket of a server, how the plugin uses it, and when a whole copy is taken. */
export function postgresBackups(scope: ComponentScope, name: string, backups: PostgresBackups, kept: string): void {
  const { bucket, objectStorage, plugin, secretKey } = backups;
  objectBucket(scope, bucket, { storage: objectStorage, secretKey });
  const { name: secret, keys } = backups.credentials;
  const store = {
    retentionPolicy: kept,
    configuration: {
      destinationPath: `s3://${bucket}/`,
      endpointURL: objectStorage.url,
      s3Credentials: {
        accessKeyId: { name: secret, key: keys.accessKey },
        secretAccessKey: { name: secret, key: keys.secretKey },
      },
      wal: { compression: 'gzip', maxParallel: 2 },
      data: { compression: 'gzip', jobs: 1 },
    },
    instanceSidecarConfiguration: { resources: resourceRequirements({ cpu: '20m', memory: '256Mi' }) },
  };
  new KubernetesObject(scope, name, objectStoreKind, {}, { spec: store });
  const schedule = {
    cluster: { name },
    // Three in the morning in Seoul; the first field is seconds.
    schedule: '0 0 18 * * *',
    immediate: true,
    method: 'plugin',
    pluginConfiguration: { name: plugin },
    backupOwnerReference: 'self',
  };
  new KubernetesObject(scope, name, scheduleKind, {}, { spec: schedule });
}

/**
 * The fields of a Cluster that say where it comes from and where its log goes.
 *
 * A server that is recovered keeps its backups in a folder of its own, because a log can only have one past.
 */
export function postgresHistory(
  name: string,
  { recovery }: PostgresSettings,
  plugin: string,
): Pick<PostgresClusterProps, 'bootstrap' | 'externalClusters' | 'plugins'> {
  const archive = (generation: number) => ({
    name: plugin,
    parameters: { barmanObjectName: name, serverName: generation === 1 ? name : `${name}-${generation}` },
  });
  const plugins = [{ ...archive(recovery?.generation ?? 1), isWALArchiver: true }];
  if (recovery === undefined) {
    // The order of texts is part of PostgreSQL itself, so that no update of the image's C library breaks an index.
    return {
      plugins,
      bootstrap: { initdb: { localeProvider: 'builtin', builtinLocale: 'C.UTF-8', encoding: 'UTF8' } },
    };
  }
  const { generation, until } = recovery;
  const recoveryTarget = until === undefined ? undefined : { targetTime: until };
  return {
    plugins,
    bootstrap: { recovery: { source: 'backups', recoveryTarget } },
    externalClusters: [{ name: 'backups', plugin: archive(generation - 1) }],
  };
}
