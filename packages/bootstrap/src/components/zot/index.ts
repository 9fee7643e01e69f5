import {
  ConfigMap,
  Deployment,
  Service,
  ServiceMonitor,
  Type,
  contentChecksum,
  defineComponent,
  imageRegistry,
  made,
  registryBuilder,
  secretTemplate,
  seededSecret,
  upstreamRegistries,
} from '@lumie-infra/common-chart';
import { versions } from '../../upstream-versions.ts';
import { minio } from '../minio/index.ts';
import { registryUserSecret } from '../minio/registry-access.ts';
import { zotConfig } from './zot-config.ts';

const name = 'zot';
const port = 5000;
const configFile = 'config.json';
const metricsPath = '/metrics';
const path = 'bootstrap/zot';
const metricsPassword = 'ZOT_METRICS_PASSWORD';

const folders = { cache: '/var/lib/zot', config: '/etc/zot', users: '/etc/zot-users', temporary: '/tmp' } as const;
const users = { admin: 'admin', ci: registryBuilder.user, metrics: 'metrics' } as const;

/** The registry: images of the platform's own applications, and a mirror of everything else that the cluster runs. */
export const zot = defineComponent({
  name,
  images: { zot: versions.image('zot') },
  options: Type.Object({
    keepTags: Type.Integer({
      default: 10,
      minimum: 3,
      description: 'Tags of each repository that stay whatever their age, newest first: how far one may roll back.',
    }),
    cacheSize: Type.String({
      default: '10Gi',
      pattern: '^[1-9]\\d*(Mi|Gi)$',
      expects: 'an amount such as 10Gi',
      description: "Disk of the node for images on their way into the bucket, and for the registry's index.",
    }),
  }),
  dependsOn: { minio },
  bootstrapException: {
    upstreamImages: 'it is the registry, and cannot serve its own image before it runs',
  },
  secrets: () => ({
    bucket: registryUserSecret({ restarts: [`Deployment/${name}`] }),
    users: seededSecret(
      path,
      { htpasswd: 'ZOT_HTPASSWD' },
      {
        restarts: [`Deployment/${name}`],
        make: {
          ZOT_HTPASSWD: made.htpasswd({
            [users.admin]: { path: 'people/zot', field: 'ADMIN_PASSWORD' },
            [users.ci]: registryBuilder.password,
            [users.metrics]: { path, field: metricsPassword },
          }),
        },
      },
    ),
    metrics: seededSecret(
      path,
      { username: secretTemplate`metrics`, password: metricsPassword },
      { make: { [metricsPassword]: made.random(24) } },
    ),
  }),
  ingress: {
    subdomain: 'zot',
    service: name,
    port: 'http',
    annotations: {
      // A layer may be larger than what the controller could hold.
      'konghq.com/request-buffering': 'false',
      'konghq.com/response-buffering': 'false',
    },
    probe: '/livez',
  },
  provides: { capability: imageRegistry },
  openPorts: [{ port, reason: 'nodes pull images, and a node has no namespace' }],
  manifests: (scope, { deps, images, options, secrets, site }) => {
    const registry = imageRegistry.defaults(site);
    const config = {
      [configFile]: `${JSON.stringify(
        zotConfig({
          cacheFolder: folders.cache,
          port,
          metricsPath,
          externalUrl: `https://${registry.host}`,
          htpasswdFile: `${folders.users}/${secrets.users.keys.htpasswd}`,
          bucket: { name: deps.minio.registryBucket, endpoint: deps.minio.url, region: deps.minio.region },
          users,
          keepTags: options.keepTags,
          upstreams: upstreamRegistries,
        }),
        undefined,
        2,
      )}\n`,
    };
    new ConfigMap(scope, 'zot-config', { data: config });
    new Deployment(scope, name, {
      podAnnotations: { 'checksum/config': contentChecksum(config) },
      // Exists from the start, unlike the platform's own classes.
      priorityClassName: 'system-cluster-critical',
      securityContext: { runAsUser: 65532, runAsGroup: 65532, fsGroup: 65532 },
      containers: {
        zot: {
          image: images.zot.reference,
          args: ['serve', `${folders.config}/${configFile}`],
          env: {
            AWS_ACCESS_KEY_ID: deps.minio.registryUser,
            AWS_SECRET_ACCESS_KEY: { secret: secrets.bucket.name, key: secrets.bucket.keys.secretKey },
          },
          ports: { http: port },
          resources: { cpu: '50m', memory: '512Mi' },
          // A start reads the whole bucket.
          startup: { http: '/startupz', periodSeconds: 5, failureThreshold: 120 },
          liveness: { http: '/livez', timeoutSeconds: 5 },
          readiness: { http: '/readyz', timeoutSeconds: 5 },
          volumeMounts: {
            [folders.config]: { volume: 'config', readOnly: true },
            [folders.users]: { volume: 'users', readOnly: true },
            [folders.cache]: 'cache',
            [folders.temporary]: 'temporary',
          },
        },
      },
      volumes: {
        config: { configMap: 'zot-config' },
        users: { secret: secrets.users.name },
        cache: { emptyDir: { sizeLimit: options.cacheSize } },
        temporary: { emptyDir: { sizeLimit: '1Gi' } },
      },
    });
    new Service(scope, name, {
      // Milliseconds. The first pull of an image lasts as long as its way from the upstream registry.
      annotations: {
        'konghq.com/connect-timeout': '60000',
        'konghq.com/read-timeout': '300000',
        'konghq.com/write-timeout': '300000',
      },
      ports: { http: { port, nodePort: registry.nodePort } },
    });
    new ServiceMonitor(scope, name, {
      endpoints: [
        {
          port: 'http',
          path: metricsPath,
          basicAuth: {
            username: { name: secrets.metrics.name, key: secrets.metrics.keys.username },
            password: { name: secrets.metrics.name, key: secrets.metrics.keys.password },
          },
        },
      ],
    });
  },
  outputs: ({ site, url }) => ({
    ...imageRegistry.defaults(site),
    /** Inside the cluster. */
    url: url(name, port),
  }),
});
