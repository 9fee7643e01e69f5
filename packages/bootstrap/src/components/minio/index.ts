import {
  ConsoleService,
  Type,
  containerSecurity,
  defineComponent,
  helm,
  made,
  resourceRequirements,
  seededSecret,
} from '@lumie-infra/common-chart';
import { Dashboard } from '@lumie-infra/common-chart/dashboards';
import type { MinioValues } from '../../charts/minio.gen.ts';
import { minioDashboard } from '../../dashboards/minio.ts';
import { versions } from '../../upstream-versions.ts';
import { driveVolumes, drivesOf } from './drives.ts';
import { registryBucket, registryPolicy, registryUser, registryUserSecret } from './registry-access.ts';
import { isDistributed, topology } from './topology.ts';

const service = 'minio';
const ports = { api: 9000, console: 9001 } as const;

/** The pods of either mode, as the chart labels them and names their ports. */
const servers = {
  labels: { app: 'minio', release: 'minio' },
  ports: { http: ports.api, 'http-console': ports.console },
} as const;

/** A job of the chart, each step of which is a container of its own. */
const step = {
  resources: resourceRequirements({ cpu: '10m', memory: '128Mi' }),
  securityContext: { enabled: true },
  containerSecurityContext: containerSecurity(),
};

/** What a server asks of its node, however many there are. */
const serverPods = {
  containers: { minio: 'resources' },
  scheduling: '',
  storageClass: 'persistence.storageClass',
} as const;

/** Object storage: what the registry, backups and applications keep their files in. */
export const minio = defineComponent({
  name: 'minio',
  chart: helm<MinioValues>(versions.chart('minio')),
  images: { client: versions.image('minio-client'), server: versions.image('minio') },
  options: Type.Object({
    servers: Type.Integer({
      default: 4,
      minimum: 4,
      maximum: 16,
      description:
        'Servers, where at least as many machines have a data volume; else there is one. Fixed once MinIO has started.',
    }),
    standaloneStorage: Type.String({
      default: '20Gi',
      pattern: '^[1-9]\\d*Gi$',
      expects: 'an amount such as 20Gi',
      description: 'Disk of the one server on a site without data volumes.',
    }),
    buckets: Type.Array(
      Type.String({
        pattern: '^[a-z0-9][-a-z0-9]{1,61}[a-z0-9]$',
        expects: 'the name of a bucket, such as app-files',
      }),
      { default: [], description: 'Buckets to make beside the one of the registry.' },
    ),
  }),
  bootstrapException: {
    upstreamImages: 'the registry keeps its images in this storage, so it cannot serve the image of the storage itself',
  },
  secrets: ({ site, options }) => ({
    root: seededSecret(
      'bootstrap/minio',
      { rootUser: 'MINIO_ROOT_USER', rootPassword: 'MINIO_ROOT_PASSWORD' },
      {
        restarts: [isDistributed(site, options) ? 'StatefulSet/minio' : 'Deployment/minio'],
        make: { MINIO_ROOT_USER: made.text('admin'), MINIO_ROOT_PASSWORD: made.random(24) },
      },
    ),
    'registry-user': registryUserSecret(),
  }),
  provides: {
    services: {
      [service]: { http: ports.api },
      'minio-svc': { http: ports.api },
      'minio-console': { http: ports.console },
    },
    serviceAccounts: ['minio-sa'],
    workloads: {
      'Deployment/minio': { ...servers, pods: { ...serverPods, onlyIf: { path: 'mode', is: 'standalone' } } },
      'Job/minio-post-job': {
        pods: {
          initContainers: {
            'minio-make-policy': 'makePolicyJob.resources',
            'minio-make-bucket': 'makeBucketJob.resources',
          },
          containers: { 'minio-make-user': 'makeUserJob.resources' },
        },
      },
      'StatefulSet/minio': {
        ...servers,
        pods: { ...serverPods, replicas: 'replicas', onlyIf: { path: 'mode', is: 'distributed' } },
      },
    },
    configMaps: ['minio'],
    customResources: ['monitoring.coreos.com/Probe', 'monitoring.coreos.com/ServiceMonitor'],
  },
  values: ({ images, options, secrets, site }): MinioValues => ({
    image: { repository: images.server.name, tag: images.server.tag },
    mcImage: { repository: images.client.name, tag: images.client.tag },
    clusterDomain: site.network.clusterDomain,
    ...topology(site, options),
    existingSecret: secrets.root.name,
    users: [
      {
        accessKey: registryUser,
        existingSecret: secrets['registry-user'].name,
        existingSecretKey: secrets['registry-user'].keys.secretKey,
        policy: registryPolicy.name,
      },
    ],
    policies: [registryPolicy],
    buckets: [...new Set([registryBucket, ...options.buckets])].map((name) => ({
      name,
      policy: 'none',
      purge: false,
      versioning: false,
      objectlocking: false,
    })),
    environment: {
      MINIO_BROWSER_REDIRECT_URL: `https://minio.${site.domain}`,
      // The scanner would otherwise keep a core busy on machines that have one or two.
      MINIO_SCANNER_SPEED: 'slowest',
    },
    podAnnotations: {
      // The drives are the target of backups, not a part of them.
      'backup.velero.io/backup-volumes-excludes': 'export',
    },
    priorityClassName: 'system-cluster-critical',
    resources: resourceRequirements({ cpu: '100m', memory: '512Mi' }),
    // At its start MinIO makes folders in the root of its file system.
    containerSecurityContext: containerSecurity({ readOnlyRootFilesystem: false }),
    // The image of the client runs as root unless told otherwise.
    postJob: { securityContext: { enabled: true } },
    makePolicyJob: step,
    makeBucketJob: step,
    makeUserJob: step,
    metrics: {
      serviceMonitor: { enabled: true, includeNode: true, interval: '30s', scrapeTimeout: '10s' },
    },
  }),
  manifests: (scope, { options, site }) => {
    if (isDistributed(site, options)) driveVolumes(scope, drivesOf(site));
    new ConsoleService(scope, 'minio', {
      selector: servers.labels,
      port: 'http-console',
      description: 'Buckets, and who may use them.',
    });
    new Dashboard(scope, minioDashboard);
  },
  outputs: ({ host, images, name, namespace, secrets, url }) => ({
    url: url(service, ports.api),
    host: host(service),
    port: ports.api,
    consolePort: ports.console,
    region: 'us-east-1',
    namespace,
    /** The administrator's credentials, in the namespace of the storage. */
    rootSecret: secrets.root,
    /** What reads the secret store for the namespace of the storage. */
    secretsAuth: `${name}-secrets`,
    clientImage: images.client.reference,
    registryBucket,
    registryUser,
  }),
});
