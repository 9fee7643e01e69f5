import type { ObjectKind } from '@lumie-infra/common-chart';

/** What the objects of one application depend on. */
export interface AppFacts {
  readonly name: string;
  readonly layer: string;
  readonly host: string;
  readonly replicas: number;
  readonly upstreamUrl: string;
}

/** One object of an application: its fields, without what every object of the application has. */
export interface AppObject {
  readonly kind: ObjectKind;
  readonly name: string;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, unknown>>;
}

const namespaced = (apiVersion: string, kind: string): ObjectKind => ({ apiVersion, kind, namespaced: true });
const configMap = namespaced('v1', 'ConfigMap');
const cronJob = namespaced('batch/v1', 'CronJob');
const deployment = namespaced('apps/v1', 'Deployment');
const ingress = namespaced('networking.k8s.io/v1', 'Ingress');
const podDisruptionBudget = namespaced('policy/v1', 'PodDisruptionBudget');
const role = namespaced('rbac.authorization.k8s.io/v1', 'Role');
const roleBinding = namespaced('rbac.authorization.k8s.io/v1', 'RoleBinding');
const service = namespaced('v1', 'Service');
const serviceAccount = namespaced('v1', 'ServiceAccount');
const statefulSet = namespaced('apps/v1', 'StatefulSet');

/** The objects of one application, beside those that the model adds to every namespace. */
export function appObjects(facts: AppFacts): AppObject[] {
  const { name, host } = facts;
  return [
    { kind: serviceAccount, name, fields: { automountServiceAccountToken: false } },
    { kind: configMap, name, fields: { data: configuration(facts) } },
    { kind: deployment, name, fields: { spec: deploymentSpec(facts) } },
    {
      kind: service,
      name,
      fields: {
        spec: {
          type: 'ClusterIP',
          selector: selector(name),
          ports: [
            { name: 'http', port: 80, targetPort: 'http', protocol: 'TCP' },
            { name: 'metrics', port: 9090, targetPort: 'metrics', protocol: 'TCP' },
          ],
        },
      },
    },
    {
      kind: ingress,
      name,
      annotations: { 'cert-manager.io/cluster-issuer': 'public', 'konghq.com/protocols': 'https' },
      fields: {
        spec: {
          ingressClassName: 'kong',
          rules: [{ host, http: { paths: [ingressPath('/', name), ingressPath('/api', name)] } }],
          tls: [{ secretName: `${name}-tls`, hosts: [host] }],
        },
      },
    },
    {
      kind: role,
      name,
      fields: {
        rules: [
          { apiGroups: [''], resources: ['configmaps', 'services', 'endpoints'], verbs: ['get', 'list', 'watch'] },
          { apiGroups: ['coordination.k8s.io'], resources: ['leases'], verbs: ['get', 'create', 'update'] },
        ],
      },
    },
    {
      kind: roleBinding,
      name,
      fields: {
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
        subjects: [{ kind: 'ServiceAccount', name, namespace: name }],
      },
    },
    {
      kind: podDisruptionBudget,
      name,
      fields: {
        spec: {
          selector: { matchLabels: selector(name) },
          maxUnavailable: 1,
          unhealthyPodEvictionPolicy: 'AlwaysAllow',
        },
      },
    },
    { kind: cronJob, name: `${name}-clean`, fields: { spec: cronJobSpec(facts) } },
    { kind: statefulSet, name: `${name}-cache`, fields: { spec: statefulSetSpec(facts) } },
  ];
}

function selector(name: string) {
  return { 'app.kubernetes.io/name': name };
}

function labels({ layer }: AppFacts, name: string) {
  return { ...selector(name), 'app.kubernetes.io/part-of': layer };
}

function ingressPath(path: string, name: string) {
  return { path, pathType: 'Prefix', backend: { service: { name, port: { name: 'http' } } } };
}

const resources = { requests: { cpu: '50m', memory: '128Mi' }, limits: { memory: '128Mi' } };

const securityContext = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  runAsNonRoot: true,
  seccompProfile: { type: 'RuntimeDefault' },
  capabilities: { drop: ['ALL'] },
};

function deploymentSpec(facts: AppFacts) {
  const { name, host, replicas, upstreamUrl } = facts;
  const labelSelector = { matchLabels: selector(name) };
  const database = (variable: string, key: string) => ({
    name: variable,
    valueFrom: { secretKeyRef: { name: `${name}-database`, key } },
  });
  return {
    replicas,
    revisionHistoryLimit: 3,
    selector: labelSelector,
    strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
    template: {
      metadata: {
        labels: labels(facts, name),
        annotations: { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '9090' },
      },
      spec: {
        serviceAccountName: name,
        automountServiceAccountToken: true,
        enableServiceLinks: false,
        affinity: {
          podAntiAffinity: {
            preferredDuringSchedulingIgnoredDuringExecution: [
              { weight: 100, podAffinityTerm: { labelSelector, topologyKey: 'kubernetes.io/hostname' } },
            ],
          },
        },
        topologySpreadConstraints: [
          {
            maxSkew: 1,
            topologyKey: 'topology.kubernetes.io/zone',
            whenUnsatisfiable: 'ScheduleAnyway',
            labelSelector,
          },
        ],
        containers: [
          {
            name: 'web',
            image: `registry.example.com/${name}:1.4.2`,
            ports: [
              { name: 'http', containerPort: 8080, protocol: 'TCP' },
              { name: 'metrics', containerPort: 9090, protocol: 'TCP' },
            ],
            env: [
              { name: 'UPSTREAM', value: upstreamUrl },
              { name: 'LOG_LEVEL', value: 'info' },
              { name: 'TZ', value: 'Asia/Seoul' },
              database('DATABASE_HOST', 'host'),
              database('DATABASE_NAME', 'name'),
            ],
            resources,
            livenessProbe: { httpGet: { path: '/live', port: 'http' } },
            readinessProbe: { httpGet: { path: '/ready', port: 'http' }, periodSeconds: 5 },
            startupProbe: { httpGet: { path: '/ready', port: 'http' }, failureThreshold: 30 },
            volumeMounts: [
              { name: 'config', mountPath: '/etc/app' },
              { name: 'tmp', mountPath: '/tmp' },
            ],
            securityContext,
          },
          {
            name: 'proxy',
            image: 'registry.example.com/proxy:3.0.1',
            args: ['--upstream', 'http://127.0.0.1:8080', '--listen', ':8443', '--drain-seconds', '20'],
            ports: [{ name: 'proxy', containerPort: 8443, protocol: 'TCP' }],
            env: [
              { name: 'UPSTREAM_HOST', value: host },
              { name: 'LOG_LEVEL', value: 'warn' },
            ],
            resources,
            readinessProbe: { tcpSocket: { port: 'proxy' } },
            volumeMounts: [{ name: 'config', mountPath: '/etc/proxy' }],
            securityContext,
          },
        ],
        volumes: [
          { name: 'config', configMap: { name } },
          { name: 'tmp', emptyDir: {} },
        ],
      },
    },
  };
}

function cronJobSpec(facts: AppFacts) {
  const { name, upstreamUrl } = facts;
  return {
    schedule: '15 3 * * *',
    timeZone: 'Asia/Seoul',
    concurrencyPolicy: 'Forbid',
    successfulJobsHistoryLimit: 3,
    failedJobsHistoryLimit: 3,
    jobTemplate: {
      metadata: { labels: labels(facts, name) },
      spec: {
        backoffLimit: 2,
        template: {
          metadata: { labels: labels(facts, `${name}-clean`) },
          spec: {
            restartPolicy: 'Never',
            automountServiceAccountToken: false,
            enableServiceLinks: false,
            containers: [
              {
                name: 'clean',
                image: `registry.example.com/${name}:1.4.2`,
                command: ['/bin/app', 'clean', '--older-than', '30d'],
                env: [
                  { name: 'UPSTREAM', value: upstreamUrl },
                  { name: 'LOG_LEVEL', value: 'info' },
                ],
                resources,
                volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
                securityContext,
              },
            ],
            volumes: [{ name: 'tmp', emptyDir: {} }],
          },
        },
      },
    },
  };
}

function statefulSetSpec(facts: AppFacts) {
  const name = `${facts.name}-cache`;
  return {
    replicas: 1,
    serviceName: name,
    revisionHistoryLimit: 3,
    podManagementPolicy: 'Parallel',
    updateStrategy: { type: 'RollingUpdate' },
    persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
    selector: { matchLabels: selector(name) },
    template: {
      metadata: { labels: labels(facts, name) },
      spec: {
        automountServiceAccountToken: false,
        enableServiceLinks: false,
        containers: [
          {
            name: 'cache',
            image: 'registry.example.com/cache:7.2.5',
            args: ['--save', '60', '1', '--loglevel', 'warning'],
            ports: [{ name: 'cache', containerPort: 6379, protocol: 'TCP' }],
            resources,
            readinessProbe: { tcpSocket: { port: 'cache' } },
            volumeMounts: [{ name: 'data', mountPath: '/data' }],
            securityContext,
          },
          {
            name: 'exporter',
            image: 'registry.example.com/cache-exporter:1.62.0',
            ports: [{ name: 'metrics', containerPort: 9121, protocol: 'TCP' }],
            env: [
              { name: 'CACHE_ADDRESS', value: 'localhost:6379' },
              { name: 'CACHE_USER', valueFrom: { secretKeyRef: { name, key: 'user' } } },
            ],
            resources,
            livenessProbe: { httpGet: { path: '/health', port: 'metrics' }, periodSeconds: 30 },
            readinessProbe: { httpGet: { path: '/health', port: 'metrics' } },
            securityContext,
          },
        ],
      },
    },
    volumeClaimTemplates: [
      {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: { name: 'data' },
        spec: {
          accessModes: ['ReadWriteOnce'],
          resources: { requests: { storage: '2Gi' } },
          volumeMode: 'Filesystem',
        },
      },
    ],
  };
}

const routed = [
  'users',
  'orders',
  'invoices',
  'payments',
  'reports',
  'search',
  'exports',
  'webhooks',
  'sessions',
  'teams',
];
const routes = routed
  .map(
    (route) => `  - path: /api/${route}
    methods: [GET, POST]
    timeoutSeconds: 5
    rateLimitPerMinute: 600
    cache: { enabled: true, seconds: 30, maxEntries: 1000, varyBy: [accept, authorization, accept-language] }
    retries: { count: 3, backoffSeconds: 1, on: [connect-failure, reset, gateway-error] }
`,
  )
  .join('');

function configuration({ host, upstreamUrl }: AppFacts) {
  return {
    'app.yaml': `server:
  port: 8080
  publicUrl: https://${host}
upstream:
  url: ${upstreamUrl}
  timeoutSeconds: 5
routes:
${routes}`,
    'log.conf': 'level=info\nformat=json\noutput=stdout\n',
  };
}
