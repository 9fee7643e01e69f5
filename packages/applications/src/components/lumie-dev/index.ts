import {
  KongConsumer,
  LimitRange,
  PostgresCluster,
  PostgresMonitor,
  ResourceQuota,
  Type,
  certificates,
  defineComponent,
  ingressController,
  made,
  secretTemplate,
  selectorLabels,
  telemetry,
  vaultSecret,
} from '@lumie-infra/common-chart';
import { bucketSecret, kong, minio, objectBucket } from '@lumie-infra/bootstrap';
import { cnpg, postgresSecret } from '@lumie-infra/storage';
import { productHost } from '../../lumie/address.ts';
import { developmentGroup } from '../../lumie/public-route.ts';
import { tenantSchema } from '../../lumie/tenant-schema.ts';
import { developedServices, developmentRoutes } from './routes.ts';

const name = 'lumie-dev';
const cluster = 'lumie-dev-db';
const database = 'lumie';
const path = 'applications/lumie-dev';
const bucket = 'lumie-dev';
const bucketKey = { path: 'applications/buckets/lumie-dev', field: 'SECRET_KEY' } as const;

/**
 * Where developers run LUMIE services that are not finished: a database, a bucket, a public host, and limits.
 *
 * Nothing in here is production's: not a password, and not the key that tokens are signed with.
 */
export const lumieDev = defineComponent({
  name,
  options: Type.Object({
    memory: Type.String({
      default: '8Gi',
      pattern: '^[1-9]\\d*Gi$',
      expects: 'an amount such as 8Gi',
      description: 'Memory of everything that runs in it.',
    }),
    pods: Type.Integer({ default: 40, minimum: 5, description: 'Pods that run in it at once.' }),
  }),
  dependsOn: { cnpg, minio },
  uses: { certificates, ingress: ingressController, kong, telemetry },
  secrets: ({ host }) => ({
    owner: vaultSecret(
      path,
      { username: { template: database, fields: [] }, password: 'DB_PASSWORD' },
      { type: 'kubernetes.io/basic-auth', labels: { 'cnpg.io/reload': 'true' } },
    ),
    database: postgresSecret(database, {
      server: { host: host(`${cluster}-rw`), port: 5432 },
      password: { path, field: 'DB_PASSWORD' },
    }),
    files: bucketSecret(bucket, bucketKey.path, bucketKey.field),
    // For the services, which sign and check; the gateway has its own form of it.
    token: vaultSecret(
      path,
      { JWT_SECRET_KEY: 'JWT_SECRET_KEY', JWT_ISSUER: secretTemplate`lumie-dev-auth-svc` },
      { make: { JWT_SECRET_KEY: made.random(64) } },
    ),
    'token-credential': vaultSecret(
      path,
      { algorithm: secretTemplate`HS256`, key: secretTemplate`lumie-dev-auth-svc`, secret: 'JWT_SECRET_KEY' },
      { labels: { 'konghq.com/credential': 'jwt' } },
    ),
    'token-group': vaultSecret(
      path,
      { group: { template: developmentGroup, fields: [] } },
      { labels: { 'konghq.com/credential': 'acl' } },
    ),
  }),
  provides: {
    // What developers make, and what the operator does.
    services: {
      ...Object.fromEntries(Object.entries(developedServices).map(([service, http]) => [service, { http }])),
      [`${cluster}-rw`]: { postgres: 5432 },
    },
    workloads: Object.fromEntries(
      Object.entries(developedServices).map(([service, http]) => [
        `Deployment/${service}`,
        // Developers start them, as many as the quota admits; none is there by itself.
        { labels: selectorLabels(service), ports: { http }, pods: { replicas: 0, containers: {} } },
      ]),
    ),
  },
  manifests: (scope, { deps, options, secrets, site }) => {
    new PostgresCluster(scope, cluster, {
      instances: 1,
      imageCatalogRef: {
        apiGroup: 'postgresql.cnpg.io',
        kind: 'ClusterImageCatalog',
        name: deps.cnpg.catalog.name,
        major: deps.cnpg.catalog.major,
      },
      bootstrap: { initdb: { database, owner: database, secret: { name: secrets.owner.name } } },
      storage: { size: '5Gi', storageClass: 'local-path' },
      resources: { cpu: '50m', memory: '256Mi' },
      postgresql: {
        parameters: { max_connections: '100', shared_buffers: '64MB', effective_cache_size: '192MB' },
      },
    });
    new PostgresMonitor(scope, cluster);
    tenantSchema(scope, 'lumie-schema', {
      database,
      owner: database,
      login: secrets.database,
      image: deps.cnpg.clientImage,
    });
    objectBucket(scope, bucket, { storage: deps.minio, secretKey: bucketKey, expiry: [{ prefix: '', days: 30 }] });
    new KongConsumer(scope, name, {
      className: deps.ingress.className,
      credentials: [secrets['token-credential'].name, secrets['token-group'].name],
    });
    developmentRoutes(scope, {
      host: `dev.${productHost(site)}`,
      className: deps.ingress.className,
      issuer: deps.certificates.publicIssuer,
      plugins: deps.kong.plugins,
    });
    new ResourceQuota(scope, name, {
      hard: {
        'requests.memory': options.memory,
        pods: options.pods,
        'requests.storage': '20Gi',
        'services.nodeports': 0,
        'services.loadbalancers': 0,
      },
    });
    new LimitRange(scope, name, {
      limits: [
        {
          type: 'Container',
          default: { memory: '512Mi' },
          defaultRequest: { cpu: '10m', memory: '512Mi' },
        },
      ],
    });
  },
});
