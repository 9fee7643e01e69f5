import { type ComponentScope, PostgresCluster, PostgresMonitor } from '@lumie-infra/common-chart';
import { memoryParameters } from './memory-parameters.ts';
import { type PostgresBackups, postgresBackups, postgresHistory } from './postgres-backups.ts';
import type { PostgresSettings } from './postgres-settings.ts';

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

/** The port of every PostgreSQL. */
export const postgresPort = 5432;

/**
 * A PostgreSQL server: its instances, what is scraped of them, and its backups.
 *
 * The write-ahead log goes to object storage as it is written, a whole copy every night, and both stay as long as the settings
 * say.
 */
export function postgresServer(scope: ComponentScope, name: string, props: PostgresServerProps): void {
  const { backups, catalog, extensions, settings } = props;
  const isReplicated = settings.instances > 1;
  postgresBackups(scope, name, backups, settings.keepBackups);
  new PostgresCluster(scope, name, {
    instances: settings.instances,
    imageCatalogRef: {
      apiGroup: 'postgresql.cnpg.io',
      kind: 'ClusterImageCatalog',
      name: catalog.name,
      major: catalog.major,
    },
    ...postgresHistory(name, settings, backups.plugin),
    postgresql: {
      parameters: {
        ...memoryParameters(settings.memory),
        // A reader of changes that went away must not fill the disk.
        max_slot_wal_keep_size: '1GB',
        ...props.parameters,
      },
      extensions: extensions?.map((extension) => ({ name: extension })),
      // One replica has what is committed, as long as there is one.
      synchronous: isReplicated ? { method: 'any', number: 1, dataDurability: 'preferred' } : undefined,
    },
    primaryUpdateMethod: isReplicated ? 'switchover' : 'restart',
    storage: { size: settings.storage, storageClass: props.storageClass },
    resources: { cpu: props.cpu, memory: settings.memory },
    priorityClassName: props.priorityClassName,
  });
  new PostgresMonitor(scope, name);
}

/** The Services that the operator makes for the server of this name. */
export function postgresServices(name: string): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return Object.fromEntries(['rw', 'ro', 'r'].map((role) => [`${name}-${role}`, { postgres: postgresPort }]));
}
