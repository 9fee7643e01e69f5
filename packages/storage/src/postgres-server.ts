import { type ObjectStorage, objectBucket } from '@lumie-infra/bootstrap';
import {
  type ComponentScope,
  type Fields,
  KubernetesObject,
  type ObjectKind,
  PostgresCluster,
  type PostgresClusterProps,
  PostgresMonitor,
  type SecretHandle,
  resourceRequirements,
} from '@lumie-infra/common-chart';
import { memoryParameters } from './memory-parameters.ts';
import type { PostgresSettings } from './postgres-options.ts';

/** What of a PostgreSQL server's outputs is needed to make roles and databases in it. */
export interface PostgresServer {
  /** Where one writes. */
  readonly host: string;
  readonly port: number;
  readonly namespace: string;
  /** The Cluster object. */
  readonly clusterName: string;
  /** The VaultAuth of the server's namespace. */
  readonly secretsAuth: string;
}

/** Where the secret store keeps one value. */
export interface StoredValue {
  /** The path below the store's mount. */
  readonly path: string;
  readonly field: string;
}

/** What a server is made of. */
export interface PostgresServerProps {
  readonly settings: PostgresSettings;
  readonly catalog: { readonly name: string; readonly major: number };
  readonly storageClass: string;
  readonly priorityClassName: string;
  /** CPU request of an instance. */
  readonly cpu: string;
  /** Settings of PostgreSQL beside those that follow from its memory. @default - none */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
  /** Extensions of the catalog that are mounted. @default - none */
  readonly extensions?: readonly string[] | undefined;
  readonly backups: PostgresBackups;
}

/** Where the backups of a server go. */
export interface PostgresBackups {
  /** The name of the plugin that takes them. */
  readonly plugin: string;
  readonly objectStorage: ObjectStorage & { readonly url: string };
  readonly bucket: string;
  /** Where the secret store has the secret key of the bucket's user. */
  readonly secretKey: StoredValue;
  /** The same key, in the namespace of the server. */
  readonly credentials: SecretHandle<'accessKey' | 'secretKey'>;
}

/** The port of every PostgreSQL. */
export const postgresPort = 5432;

const objectStoreKind: ObjectKind = { apiVersion: 'barmancloud.cnpg.io/v1', kind: 'ObjectStore', namespaced: true };
const scheduleKind: ObjectKind = { apiVersion: 'postgresql.cnpg.io/v1', kind: 'ScheduledBackup', namespaced: true };

/**
 * A PostgreSQL server: its instances, what is scraped of them, and its backups.
 *
 * The write-ahead log goes to object storage as it is written, a whole copy every night, and both stay as long as the settings
 * say. A server that is recovered keeps its backups in a folder of its own, because a log can only have one past.
 */
export function postgresServer(scope: ComponentScope, name: string, props: PostgresServerProps): void {
  const { settings, catalog, backups } = props;
  const archive = archiveOf(name, settings.recovery?.generation ?? 1);
  objectBucket(scope, backups.bucket, { storage: backups.objectStorage, secretKey: backups.secretKey });
  new KubernetesObject(scope, name, objectStoreKind, {}, { spec: objectStore(backups, settings.keepBackups) });
  new PostgresCluster(scope, name, {
    instances: settings.instances,
    imageCatalogRef: { apiGroup: 'postgresql.cnpg.io', kind: 'ClusterImageCatalog', ...pick(catalog) },
    bootstrap: bootstrap(settings),
    externalClusters: externalClusters(name, settings, backups.plugin),
    plugins: [
      {
        name: backups.plugin,
        isWALArchiver: true,
        parameters: { barmanObjectName: name, serverName: archive },
      },
    ],
    postgresql: {
      parameters: {
        ...memoryParameters(settings.memory),
        // A reader of changes that went away must not fill the disk.
        max_slot_wal_keep_size: '1GB',
        ...props.parameters,
      },
      extensions: props.extensions?.map((extension) => ({ name: extension })),
      // One replica has what is committed, as long as there is one.
      synchronous: settings.instances > 1 ? { method: 'any', number: 1, dataDurability: 'preferred' } : undefined,
    },
    primaryUpdateMethod: settings.instances > 1 ? 'switchover' : 'restart',
    storage: { size: settings.storage, storageClass: props.storageClass },
    resources: { cpu: props.cpu, memory: settings.memory },
    priorityClassName: props.priorityClassName,
  });
  new PostgresMonitor(scope, name);
  new KubernetesObject(
    scope,
    name,
    scheduleKind,
    {},
    {
      spec: {
        cluster: { name },
        // Three in the morning in Seoul; the first field is seconds.
        schedule: '0 0 18 * * *',
        immediate: true,
        method: 'plugin',
        pluginConfiguration: { name: backups.plugin },
        backupOwnerReference: 'self',
      },
    },
  );
}

/** The Services that the operator makes for the server of this name. */
export function postgresServices(name: string): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return Object.fromEntries(['rw', 'ro', 'r'].map((role) => [`${name}-${role}`, { postgres: postgresPort }]));
}

function pick({ name, major }: PostgresServerProps['catalog']) {
  return { name, major };
}

/** The folder of the bucket that belongs to one generation of a server. */
function archiveOf(name: string, generation: number): string {
  return generation === 1 ? name : `${name}-${generation}`;
}

function bootstrap({ recovery }: PostgresSettings): NonNullable<PostgresClusterProps['bootstrap']> {
  if (recovery === undefined) {
    // The order of texts is part of PostgreSQL itself, so that no update of the image's C library breaks an index.
    return { initdb: { localeProvider: 'builtin', builtinLocale: 'C.UTF-8', encoding: 'UTF8' } };
  }
  const { until } = recovery;
  return { recovery: { source: 'backups', recoveryTarget: until === undefined ? undefined : { targetTime: until } } };
}

function externalClusters(
  name: string,
  { recovery }: PostgresSettings,
  plugin: string,
): PostgresClusterProps['externalClusters'] {
  if (recovery === undefined) return undefined;
  const serverName = archiveOf(name, recovery.generation - 1);
  return [{ name: 'backups', plugin: { name: plugin, parameters: { barmanObjectName: name, serverName } } }];
}

function objectStore({ objectStorage, bucket, credentials }: PostgresBackups, retentionPolicy: string) {
  const { name, keys } = credentials;
  return {
    retentionPolicy,
    configuration: {
      destinationPath: `s3://${bucket}/`,
      endpointURL: objectStorage.url,
      s3Credentials: {
        accessKeyId: { name, key: keys.accessKey },
        secretAccessKey: { name, key: keys.secretKey },
      },
      wal: { compression: 'gzip', maxParallel: 2 },
      data: { compression: 'gzip', jobs: 1 },
    },
    instanceSidecarConfiguration: { resources: resourceRequirements({ cpu: '20m', memory: '256Mi' }) },
  } satisfies Fields<Record<string, unknown>>;
}
