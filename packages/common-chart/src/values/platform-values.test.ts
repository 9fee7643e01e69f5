import { describe, expect, test } from 'vitest';
import { renderCommonValues } from './index.ts';

const sideOnly = { deployment: { enabled: false }, service: { enabled: false }, ingress: { enabled: false } };

const render = (name: string, common: object) =>
  renderCommonValues({ common: { name, ...common } }, { release: name, namespace: name });

const namesOf = (name: string, common: object) =>
  render(name, common).map(({ kind, metadata }) => `${kind} ${metadata.name}`);

/** Values as the files of the platform write them, one a pattern of use. */
describe('values of the platform', () => {
  test('a file beside an upstream chart that adds nothing', () => {
    expect(namesOf('goldilocks', { ...sideOnly, additionalIngresses: [], database: { enabled: false } })).toEqual([]);
  });

  test('a microservice with two named ports', () => {
    const labels = { app: 'auth-svc', 'app.kubernetes.io/name': 'auth-svc', 'app.kubernetes.io/instance': 'auth-svc' };
    const probe = { periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 3 };
    const security = { runAsNonRoot: true, allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
    const objects = render('auth-svc', {
      namespace: 'lumie-auth',
      deployment: { enabled: true },
      replicaCount: 2,
      image: {
        registry: 'zot.lumie-infra.com',
        repository: 'applications/auth-svc',
        tag: '633f68f8',
        pullPolicy: 'IfNotPresent',
      },
      ports: [
        { name: 'http', containerPort: 8080, protocol: 'TCP' },
        { name: 'grpc', containerPort: 9090, protocol: 'TCP' },
      ],
      podSecurityContext: { runAsNonRoot: true, runAsUser: 1000, fsGroup: 1000 },
      securityContext: security,
      resources: { requests: { cpu: '30m', memory: '512Mi' }, limits: { memory: '512Mi' } },
      healthCheck: {
        enabled: true,
        port: 'http',
        livenessProbe: { path: '/live', initialDelaySeconds: 60, ...probe },
        readinessProbe: { path: '/ready', initialDelaySeconds: 30, ...probe },
        startupProbe: { path: '/health', periodSeconds: 5, failureThreshold: 30 },
      },
      service: {
        enabled: true,
        type: 'ClusterIP',
        port: 8080,
        ports: [{ name: 'http', port: 8080, targetPort: 'http', protocol: 'TCP' }],
      },
      ingress: {
        enabled: true,
        className: 'kong',
        annotations: { 'konghq.com/strip-path': 'true', 'konghq.com/plugins': 'lumie-cors' },
        hosts: [{ host: 'lumie.example.com', paths: [{ path: '/api/auth', pathType: 'Prefix' }] }],
        tls: [],
      },
      serviceMonitor: { enabled: true, endpoints: [{ port: 'http', interval: '30s', path: '/actuator/prometheus' }] },
    });
    expect(objects).toEqual([
      {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: { name: 'auth-svc', labels },
        spec: {
          replicas: 2,
          revisionHistoryLimit: 3,
          strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
          selector: { matchLabels: { app: 'auth-svc' } },
          template: {
            metadata: { labels: { app: 'auth-svc' } },
            spec: {
              securityContext: { runAsNonRoot: true, runAsUser: 1000, fsGroup: 1000 },
              containers: [
                {
                  name: 'auth-svc',
                  image: 'zot.lumie-infra.com/applications/auth-svc:633f68f8',
                  imagePullPolicy: 'IfNotPresent',
                  securityContext: security,
                  ports: [
                    { name: 'http', containerPort: 8080, protocol: 'TCP' },
                    { name: 'grpc', containerPort: 9090, protocol: 'TCP' },
                  ],
                  livenessProbe: { httpGet: { path: '/live', port: 'http' }, initialDelaySeconds: 60, ...probe },
                  readinessProbe: { httpGet: { path: '/ready', port: 'http' }, initialDelaySeconds: 30, ...probe },
                  startupProbe: { httpGet: { path: '/health', port: 'http' }, periodSeconds: 5, failureThreshold: 30 },
                  resources: { requests: { cpu: '30m', memory: '512Mi' }, limits: { memory: '512Mi' } },
                },
              ],
              restartPolicy: 'Always',
              affinity: {
                podAntiAffinity: {
                  preferredDuringSchedulingIgnoredDuringExecution: [
                    {
                      weight: 100,
                      podAffinityTerm: {
                        topologyKey: 'kubernetes.io/hostname',
                        labelSelector: { matchLabels: { app: 'auth-svc' } },
                      },
                    },
                  ],
                },
              },
            },
          },
        },
      },
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: 'auth-svc', labels },
        spec: {
          type: 'ClusterIP',
          selector: { app: 'auth-svc' },
          ports: [{ name: 'http', port: 8080, targetPort: 'http', protocol: 'TCP' }],
        },
      },
      {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'Ingress',
        metadata: {
          name: 'auth-svc-ingress',
          annotations: { 'konghq.com/strip-path': 'true', 'konghq.com/plugins': 'lumie-cors' },
        },
        spec: {
          ingressClassName: 'kong',
          rules: [
            {
              host: 'lumie.example.com',
              http: {
                paths: [
                  {
                    path: '/api/auth',
                    pathType: 'Prefix',
                    backend: { service: { name: 'auth-svc', port: { number: 8080 } } },
                  },
                ],
              },
            },
          ],
        },
      },
      {
        apiVersion: 'monitoring.coreos.com/v1',
        kind: 'ServiceMonitor',
        metadata: { name: 'auth-svc', labels },
        spec: {
          selector: { matchLabels: { app: 'auth-svc' } },
          endpoints: [{ port: 'http', interval: '30s', path: '/actuator/prometheus' }],
        },
      },
    ]);
  });

  test('disks, a class for them, and a console as a component', () => {
    const worker = (number: number) => ({
      name: `minio-pv-worker${number}`,
      capacity: '45Gi',
      accessModes: ['ReadWriteOnce'],
      storageClassName: 'minio-local',
      local: { path: '/mnt/minio-data' },
    });
    const console = {
      name: 'minio-ui',
      image: {
        registry: 'zot.lumie-infra.com',
        repository: 'minio/console',
        tag: 'v1.9.1',
        pullPolicy: 'IfNotPresent',
      },
      containerPort: 9090,
      env: [{ name: 'CONSOLE_MINIO_SERVER', value: 'http://minio.minio.svc.cluster.local:9000' }],
      service: { enabled: true, port: 9090 },
      healthCheck: { enabled: false },
    };
    expect(
      namesOf('minio', {
        ...sideOnly,
        storageClass: { enabled: true, name: 'minio-local', provisioner: 'kubernetes.io/no-provisioner' },
        persistentVolumes: [worker(1), worker(2)],
        components: [console],
        additionalIngresses: [],
      }),
    ).toEqual([
      'Deployment minio-ui',
      'Service minio-ui',
      'StorageClass minio-local',
      'PersistentVolume minio-pv-worker1',
      'PersistentVolume minio-pv-worker2',
    ]);
  });

  test('rights for an upstream chart, beside keys that no object comes from', () => {
    const common = {
      ...sideOnly,
      clusterSecretStore: { enabled: true, name: 'vault-backend', vault: { version: 'v2' } },
      rbac: {
        enabled: true,
        serviceAccount: { create: false },
        clusterRoles: [{ name: 'system:auth-delegator', rules: [] }],
        clusterRoleBindings: [
          {
            name: 'vault-token-reviewer',
            roleRef: { kind: 'ClusterRole', name: 'system:auth-delegator' },
            subjects: [{ kind: 'ServiceAccount', name: 'vault', namespace: 'vault' }],
          },
        ],
      },
    };
    expect(namesOf('vault', common)).toEqual([
      'ClusterRole system:auth-delegator',
      'ClusterRoleBinding vault-token-reviewer',
    ]);
  });

  test('an Ingress and a database for an upstream chart', () => {
    const common = {
      ...sideOnly,
      ingress: {
        enabled: true,
        hosts: [{ host: 'auth.example.com', paths: [{ path: '/', pathType: 'Prefix' }] }],
        tls: [{ secretName: 'authelia-tls', hosts: ['auth.example.com'] }],
      },
      database: { enabled: true, version: '18.1', name: 'authelia', owner: 'authelia', backup: { enabled: false } },
    };
    expect(namesOf('authelia', common)).toEqual(['Ingress authelia-ingress', 'Cluster authelia-db']);
  });

  test('a site with a database, its dumps and its secrets', () => {
    const common = {
      image: { repository: 'web-apps/customer-site', tag: '1a2b3c4d' },
      ingress: { hosts: [{ host: 'customer-site.example.com', paths: [{ path: '/', pathType: 'Prefix' }] }] },
      resources: { requests: { cpu: '15m', memory: '105Mi' }, limits: { memory: '105Mi' } },
      env: [{ name: 'DATABASE_URL', valueFrom: { secretKeyRef: { name: 'customer-site-db-app', key: 'uri' } } }],
      database: { enabled: true, name: 'CustomerSiteDB', dumpBackup: { enabled: true, bucket: 'customer-site' } },
      vaultStaticSecrets: [
        {
          name: 'backup-creds-vss',
          path: 'bootstrap/minio',
          destination: {
            name: 'customer-site-db-backup-creds',
            transformation: { templates: { ACCESS_KEY_ID: '{{ get .Secrets "MINIO_ACCESS_KEY_ID" }}' } },
          },
        },
      ],
    };
    expect(namesOf('customer-site', common)).toEqual([
      'Deployment customer-site',
      'Service customer-site',
      'Ingress customer-site-ingress',
      'VaultStaticSecret backup-creds-vss',
      'Cluster customer-site-db',
      'CronJob customer-site-db-dump',
    ]);
  });

  test('a back end and a front end on one host', () => {
    const hosts = (path: string) => [{ host: 'poolc-dev.example.com', paths: [{ path, pathType: 'Prefix' }] }];
    const healthCheck = { enabled: true, path: '/v2/api-docs', livenessProbe: {}, readinessProbe: {} };
    const components = [
      {
        name: 'poolc-dev-backend',
        image: { repository: 'web-apps/poolc-dev-backend', tag: '12ab34cd' },
        containerPort: 8080,
        healthCheck,
        service: { enabled: true },
        ingress: { enabled: true, hosts: hosts('/api') },
        middleware: { enabled: true, stripPrefix: { prefixes: ['/api'] } },
        vaultStaticSecrets: [{ name: 'poolc-dev-vss', path: 'web-apps/poolc-dev', destination: {} }],
      },
      {
        name: 'poolc-dev-frontend',
        image: { repository: 'web-apps/poolc-dev-frontend', tag: '12ab34cd' },
        containerPort: 80,
        service: { enabled: true },
        ingress: { enabled: true, hosts: hosts('/') },
      },
    ];
    expect(namesOf('poolc-dev', { components, database: { enabled: true, instances: 1, name: 'PoolcDevDB' } })).toEqual(
      [
        'Deployment poolc-dev-backend',
        'Deployment poolc-dev-frontend',
        'Service poolc-dev-backend',
        'Service poolc-dev-frontend',
        'Ingress poolc-dev-backend-ingress',
        'Ingress poolc-dev-frontend-ingress',
        'Middleware poolc-dev-backend-middleware',
        'VaultStaticSecret poolc-dev-vss',
        'Cluster poolc-dev-backend-db',
      ],
    );
  });
});
