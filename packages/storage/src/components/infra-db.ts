import { bucketSecret, minio } from '@lumie-infra/bootstrap';
import { type StoredField, Type, defineComponent } from '@lumie-infra/common-chart';
import { priorityClasses } from '@lumie-infra/platform';
import { postgresOptions } from '../postgres-options.ts';
import { postgresPort, postgresServer, postgresServices } from '../postgres-server.ts';
import { barmanCloud } from './barman-cloud.ts';
import { cnpg } from './cnpg.ts';

const cluster = 'infra-db';
const bucket = 'infra-db-backups';
const bucketKey: StoredField = { path: 'storage/infra-db-backups', field: 'SECRET_KEY' };

/** The PostgreSQL that the platform's own components share; each makes its role and database itself. */
export const infraDb = defineComponent({
  name: 'infra-db',
  options: Type.Object({
    ...postgresOptions({ memory: '512Mi', storage: '5Gi' }),
    changeFeeds: Type.Boolean({
      default: true,
      description:
        'Whether roles can follow changes as JSON, as Teleport does. Before Kubernetes 1.35 the nodes and the API server need the feature gate `ImageVolume`.',
    }),
  }),
  dependsOn: { barmanCloud, cnpg, minio, priorityClasses },
  secrets: () => ({ backups: bucketSecret(bucket, bucketKey.path, bucketKey.field) }),
  provides: { services: postgresServices(cluster) },
  manifests: (scope, { deps, options, secrets }) => {
    postgresServer(scope, cluster, {
      settings: options,
      catalog: deps.cnpg.catalog,
      storageClass: deps.cnpg.storageClass,
      priorityClassName: deps.priorityClasses.high,
      cpu: '50m',
      extensions: options.changeFeeds ? [deps.cnpg.catalog.wal2json] : [],
      backups: {
        plugin: deps.barmanCloud.plugin,
        objectStorage: deps.minio,
        bucket,
        secretKey: bucketKey,
        credentials: secrets.backups,
      },
    });
  },
  outputs: ({ host, name, namespace, options }) => ({
    host: host(`${cluster}-rw`),
    /** Where one only reads, from a replica. */
    roHost: host(`${cluster}-ro`),
    port: postgresPort,
    namespace,
    clusterName: cluster,
    /** What reads the secret store for the namespace of the server. */
    secretsAuth: `${name}-secrets`,
    changeFeeds: options.changeFeeds,
  }),
});
