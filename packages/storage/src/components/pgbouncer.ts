import { bucketSecret, minio } from '@lumie-infra/bootstrap';
import {
  KubernetesObject,
  type ObjectKind,
  PodDisruptionBudget,
  PodMonitor,
  type StoredField,
  Type,
  antiAffinity,
  defineComponent,
  resourceRequirements,
} from '@lumie-infra/common-chart';
import { priorityClasses } from '@lumie-infra/platform';
import { postgresOptions } from '../postgres-options.ts';
import { postgresPort, postgresServer, postgresServices } from '../postgres-server.ts';
import { barmanCloud } from './barman-cloud.ts';
import { cnpg } from './cnpg.ts';

const cluster = 'lumie-db';
const pooler = 'pgbouncer';
const poolerLabels = { 'cnpg.io/poolerName': pooler } as const;
const poolerKind: ObjectKind = { apiVersion: 'postgresql.cnpg.io/v1', kind: 'Pooler', namespaced: true };

const bucket = 'lumie-db-backups';
const bucketKey: StoredField = { path: 'storage/lumie-db-backups', field: 'SECRET_KEY' };

/** Connections that the server takes, and how many of them are left to those that come past the pooler. */
const connections = { server: 200, reserved: 40 } as const;

/** The PostgreSQL of the LUMIE tenants, with PgBouncer in front of it. */
export const pgbouncer = defineComponent({
  name: 'pgbouncer',
  namespace: cluster,
  options: Type.Object({
    ...postgresOptions({ memory: '768Mi', storage: '20Gi' }),
    poolers: Type.Integer({ default: 2, minimum: 1, maximum: 5, description: 'Pods of PgBouncer.' }),
    poolMode: Type.Union([Type.Literal('session'), Type.Literal('transaction')], {
      default: 'session',
      description:
        'How long a client has a connection of the server to itself: `session` for services that keep more than their schema in it.',
    }),
  }),
  dependsOn: { barmanCloud, cnpg, minio, priorityClasses },
  secrets: () => ({ backups: bucketSecret(bucket, bucketKey.path, bucketKey.field) }),
  provides: { services: { ...postgresServices(cluster), [pooler]: { pgbouncer: postgresPort } } },
  manifests: (scope, { deps, options, secrets }) => {
    const { catalog } = deps.cnpg;
    postgresServer(scope, cluster, {
      settings: options,
      catalog,
      storageClass: deps.cnpg.storageClass,
      priorityClassName: deps.priorityClasses.high,
      cpu: '100m',
      parameters: { max_connections: String(connections.server) },
      backups: {
        plugin: deps.barmanCloud.plugin,
        objectStorage: deps.minio,
        bucket,
        secretKey: bucketKey,
        credentials: secrets.backups,
      },
    });
    const share = String(Math.floor((connections.server - connections.reserved) / options.poolers));
    new KubernetesObject(
      scope,
      pooler,
      poolerKind,
      {},
      {
        spec: {
          cluster: { name: cluster },
          type: 'rw',
          instances: options.poolers,
          pgbouncer: {
            poolMode: options.poolMode,
            imageCatalogRef: {
              apiGroup: 'postgresql.cnpg.io',
              kind: 'ClusterImageCatalog',
              name: catalog.name,
              key: catalog.pgbouncer,
            },
            parameters: {
              max_client_conn: '500',
              default_pool_size: share,
              max_db_connections: share,
              // A client's schema is its tenant: PostgreSQL reports it since version 18, and PgBouncer brings it along.
              track_extra_parameters: 'IntervalStyle, search_path',
            },
          },
          template: {
            metadata: { labels: poolerLabels },
            spec: {
              priorityClassName: deps.priorityClasses.high,
              affinity: antiAffinity(poolerLabels),
              containers: [
                {
                  name: 'pgbouncer',
                  resources: resourceRequirements({ cpu: '10m', memory: '64Mi' }),
                },
              ],
            },
          },
        },
      },
    );
    if (options.poolers > 1) new PodDisruptionBudget(scope, pooler, { selector: poolerLabels });
    new PodMonitor(scope, pooler, { selector: poolerLabels, podMetricsEndpoints: [{ port: 'metrics' }] });
  },
  outputs: ({ host, name, namespace }) => ({
    /** The pooler, for services. */
    host: host(pooler),
    port: postgresPort,
    /** The server itself, for what changes schemas. */
    directHost: host(`${cluster}-rw`),
    /** Any instance, for what only reads. */
    readHost: host(`${cluster}-r`),
    namespace,
    clusterName: cluster,
    /** What reads the secret store for the namespace of the server. */
    secretsAuth: `${name}-secrets`,
  }),
});
