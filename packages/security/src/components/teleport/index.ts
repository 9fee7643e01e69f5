import { bucketSecret, minio, objectBucket } from '@lumie-infra/bootstrap';
import {
  Certificate,
  Probe,
  Type,
  certificates,
  containerSecurity,
  defineComponent,
  helm,
  prober,
  resourceRequirements,
} from '@lumie-infra/common-chart';
import { priorityClasses } from '@lumie-infra/platform';
import { infraDb, postgresDatabase, postgresSecret } from '@lumie-infra/storage';
import type { TeleportClusterValues } from '../../charts/teleport-cluster.gen.ts';
import { versions } from '../../upstream-versions.ts';
import { entry, entryPort } from './entry.ts';
import { databasePassword, databases, sessions, storageEnv, storageOf } from './storage.ts';

const certificate = 'teleport-tls';
/** The way in for people who operate the platform: consoles, Kubernetes and machines, each session recorded. */
export const teleport = defineComponent({
  name: 'teleport',
  podSecurity: 'privileged',
  chart: helm<TeleportClusterValues>(versions.chart('teleport-cluster')),
  images: {
    entry: versions.image('haproxy'),
    operator: versions.image('teleport-operator'),
    teleport: versions.image('teleport'),
  },
  options: Type.Object({
    proxies: Type.Integer({ default: 2, minimum: 1, description: 'Pods that people and agents are connected to.' }),
    keepRecordings: Type.Integer({ default: 90, minimum: 1, description: 'Days for which recorded sessions stay.' }),
  }),
  dependsOn: { certificates, infraDb, minio, priorityClasses },
  uses: { prober },
  secrets: ({ deps }) => ({
    database: postgresSecret('teleport', {
      server: deps.infraDb,
      password: databasePassword,
      database: databases.state,
      restarts: ['Deployment/teleport-auth'],
    }),
    sessions: bucketSecret(sessions.bucket, sessions.secretKey.path, sessions.secretKey.field),
  }),
  provides: {
    definitions: ['resources.teleport.dev'],
    services: { teleport: { tls: 443 }, 'teleport-auth': { auth: 3025 } },
    serviceAccounts: ['teleport', 'teleport-operator', 'teleport-proxy'],
    workloads: {
      'Deployment/teleport-auth': {
        pods: { replicas: 'highAvailability.replicaCount', containers: { teleport: 'resources' }, scheduling: '' },
      },
      'Deployment/teleport-operator': {
        pods: { containers: { operator: 'operator.resources' }, priorityClass: 'priorityClassName' },
      },
      'Deployment/teleport-proxy': {
        pods: {
          replicas: 'proxy.highAvailability.replicaCount',
          containers: { teleport: 'proxy.resources' },
          scheduling: '',
        },
      },
    },
    customResources: ['monitoring.coreos.com/PodMonitor'],
  },
  openPorts: [{ port: entryPort, reason: 'people and agents come from outside the cluster' }],
  values: ({ deps, images, options, secrets, site }): TeleportClusterValues => ({
    clusterName: site.domain,
    kubeClusterName: site.name,
    global: { clusterDomain: site.network.clusterDomain },
    image: images.teleport.name,
    publicAddr: [`${site.domain}:443`],
    proxyListenerMode: 'multiplex',
    // The entry says who is at the other end, and nobody else may.
    proxyProtocol: 'on',
    authentication: { type: 'local', localAuth: true, secondFactors: ['webauthn', 'otp'] },
    tls: { existingSecretName: certificate },
    service: { type: 'ClusterIP' },
    // Its job would wait for a certificate and a secret that only come after it.
    validateConfigOnDeploy: false,
    podSecurityPolicy: { enabled: false },
    // Where the database has the state, the disk of the pod keeps nothing.
    persistence: { enabled: !deps.infraDb.changeFeeds },
    highAvailability: { replicaCount: 1 },
    auth: {
      teleportConfig: {
        // The agent stands in for the cluster.
        kubernetes_service: { enabled: false },
        teleport: { storage: storageOf({ database: deps.infraDb, objects: deps.minio }) },
      },
      extraEnv: storageEnv(secrets.database, secrets.sessions),
    },
    proxy: {
      highAvailability: {
        replicaCount: options.proxies,
        // With one pod a budget would keep its node from ever being emptied.
        podDisruptionBudget: { enabled: options.proxies > 1, minAvailable: 1 },
      },
      resources: resourceRequirements({ cpu: '50m', memory: '512Mi' }),
    },
    resources: resourceRequirements({ cpu: '100m', memory: '1Gi' }),
    operator: {
      enabled: true,
      installCRDs: 'always',
      image: images.operator.name,
      resources: resourceRequirements({ cpu: '10m', memory: '128Mi' }),
    },
    podSecurityContext: {
      fsGroup: 9807,
      runAsGroup: 9807,
      runAsNonRoot: true,
      runAsUser: 9807,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    securityContext: containerSecurity(),
    extraVolumes: [{ name: 'tmp', emptyDir: { sizeLimit: '64Mi' } }],
    extraVolumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
    priorityClassName: deps.priorityClasses.high,
    log: { format: 'json' },
    podMonitor: { enabled: true },
  }),
  manifests: (scope, { deps, host, images, options, site }) => {
    postgresDatabase(scope, 'teleport', {
      server: deps.infraDb,
      password: databasePassword,
      databases: Object.values(databases),
      replication: deps.infraDb.changeFeeds,
    });
    objectBucket(scope, sessions.bucket, {
      storage: deps.minio,
      secretKey: sessions.secretKey,
      expiry: [{ prefix: `${sessions.folder}/`, days: options.keepRecordings }],
    });
    new Certificate(scope, certificate, {
      issuer: { clusterIssuer: deps.certificates.publicIssuer },
      dnsNames: [site.domain, `*.${site.domain}`],
    });
    entry(scope, {
      image: images.entry.reference,
      priorityClassName: deps.priorityClasses.high,
      target: `${host('teleport')}:443`,
    });
    new Probe(scope, 'teleport', {
      jobName: 'ingress',
      interval: '60s',
      module: deps.prober.module,
      prober: `${deps.prober.host}:${deps.prober.port}`,
      targets: [`https://${site.domain}/webapi/ping`],
    });
  },
  outputs: ({ host, site }) => ({
    host: host('teleport-auth'),
    /** Where people and agents connect to, with its port. */
    publicAddress: `${site.domain}:443`,
    clusterName: site.domain,
  }),
});
