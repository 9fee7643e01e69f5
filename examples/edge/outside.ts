import { crds, minio } from '@lumie-infra/bootstrap';
import {
  type External,
  certificates,
  external,
  identityProvider,
  imageRegistry,
  secretStore,
} from '@lumie-infra/common-chart';
import { certManager, priorityClassNames, priorityClasses } from '@lumie-infra/platform';
import { cnpg, infraDb } from '@lumie-infra/storage';

const issuers = { publicIssuer: 'letsencrypt', internalIssuer: 'cluster-ca' };

/** What the cluster has already, and how it is reached. */
export const outside: readonly External[] = [
  external(infraDb, {
    host: 'postgres-rw.databases.svc.cluster.local',
    roHost: 'postgres-ro.databases.svc.cluster.local',
    port: 5432,
    namespace: 'databases',
    clusterName: 'postgres',
    secretsAuth: 'databases-secrets',
    changeFeeds: false,
  }),
  external(minio, {
    url: 'http://minio.object-storage.svc.cluster.local:9000',
    host: 'minio.object-storage.svc.cluster.local',
    port: 9000,
    consolePort: 9001,
    region: 'eu-central-1',
    namespace: 'object-storage',
    rootSecret: { name: 'minio-root', keys: { rootUser: 'rootUser', rootPassword: 'rootPassword' } },
    secretsAuth: 'object-storage-secrets',
    clientImage: 'registry.example.com/minio/mc:RELEASE.2025-08-13T08-35-41Z',
    registryBucket: 'registry',
    registryUser: 'registry',
  }),
  external(imageRegistry, { host: 'registry.example.com', nodePort: 30500 }),
  external(secretStore, {
    connectionRef: 'vault/default',
    authMount: 'edge',
    audience: 'vault',
    mount: 'secret',
  }),
  external(identityProvider, {
    host: 'login.example.com',
    url: 'https://login.example.com',
    realm: 'edge',
    issuer: 'https://login.example.com/realms/edge',
    adminGroup: 'admins',
    viewerGroup: 'staff',
  }),
  external(certificates, issuers),
  external(priorityClasses, priorityClassNames),
  // What installs the definitions of custom resources that the layer makes.
  external(crds, {}),
  external(certManager, issuers),
  external(cnpg, {
    catalog: { name: 'postgresql', major: 18, pgbouncer: 'pgbouncer', wal2json: 'wal2json' },
    clientImage: 'registry.example.com/postgresql:18',
    storageClass: 'local-path',
  }),
];
