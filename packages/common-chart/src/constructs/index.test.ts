import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exampleContainer, exampleScope, rendered } from '../../test/example-scope.ts';
import { validateObject } from '../validate/index.ts';
import * as constructs from './index.ts';

const image = 'registry.example.com/web:1.4.2';
const resources = { cpu: '50m', memory: '256Mi' };
const pods: constructs.PodTemplateProps = {
  initContainers: { proxy: { ...exampleContainer, restartPolicy: 'Always', volumeMounts: { '/run': 'run' } } },
  containers: {
    web: {
      ...exampleContainer,
      imagePullPolicy: 'IfNotPresent',
      command: ['web'],
      args: ['--verbose'],
      env: {
        PLAIN: '1',
        SECRET: { secret: 'web', key: 'key' },
        CONFIG: { configMap: 'web', key: 'key', optional: true },
        FIELD: { field: 'status.podIP' },
        LIMIT: { resource: 'limits.memory' },
      },
      envFrom: [{ secret: 'web', prefix: 'A_' }, { configMap: 'web' }],
      ports: { http: 8080, grpc: 9000, dns: { port: 53, protocol: 'UDP', hostPort: 53 } },
      liveness: { http: '/', scheme: 'HTTP', headers: { Host: 'web' }, timeoutSeconds: 2 },
      readiness: { grpc: 'grpc', service: 'web' },
      startup: { exec: ['true'], failureThreshold: 30 },
      lifecycle: { preStop: { sleep: { seconds: 5 } } },
      securityContext: { runAsUser: 1000, capabilities: { add: ['NET_BIND_SERVICE'] } },
      volumeMounts: {
        '/config': 'config',
        '/config/one': { volume: 'secret', subPath: 'one', readOnly: true },
        '/tokens': 'tokens',
        '/logs': { volume: 'logs', mountPropagation: 'HostToContainer' },
      },
    },
  },
  volumes: {
    run: { emptyDir: { medium: 'Memory', sizeLimit: '16Mi' } },
    config: { configMap: 'web', items: { a: 'b' } },
    secret: { secret: 'web', defaultMode: 0o440 },
    tokens: { projected: [{ serviceAccountToken: { path: 'token', audience: 'vault', expirationSeconds: 3600 } }] },
    logs: { hostPath: '/var/log', type: 'Directory' },
  },
  serviceAccountName: 'web',
  imagePullSecrets: ['registry'],
  priorityClassName: 'high-priority',
  nodeSelector: { disk: 'ssd' },
  tolerations: [{ operator: 'Exists' }],
  affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{}] } } },
  antiAffinity: 'preferred',
  topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'ScheduleAnyway' }],
  hostNetwork: true,
  hostAliases: [{ ip: '10.0.0.1', hostnames: ['db'] }],
  dnsConfig: { options: [{ name: 'ndots', value: '2' }] },
  terminationGracePeriodSeconds: 60,
  securityContext: { fsGroup: 1000 },
};

type Make = (scope: constructs.ComponentScope) => unknown;

/** One rich object of each construct, by the name of its class. */
const examples: Readonly<Record<string, Make>> = {
  Certificate: (scope) =>
    new constructs.Certificate(scope, 'x', { issuer: { clusterIssuer: 'x' }, dnsNames: ['x.example.com'] }),
  ClusterIssuer: (scope) =>
    new constructs.ClusterIssuer(scope, 'x', {
      acme: {
        server: 'https://acme.example.com',
        email: 'ops@example.com',
        solvers: [
          { http01: { ingressClassName: 'kong' } },
          { cloudflare: { secret: 'x', key: 'y' }, dnsZones: ['example.com'] },
        ],
      },
    }),
  ClusterRole: (scope) => new constructs.ClusterRole(scope, 'x:y', { aggregate: [{ a: 'b' }] }),
  ClusterRoleBinding: (scope) =>
    new constructs.ClusterRoleBinding(scope, 'x', { clusterRole: 'view', subjects: [{ user: 'x' }, { group: 'y' }] }),
  ConfigMap: (scope) =>
    new constructs.ConfigMap(scope, 'x', { data: { a: '1' }, binaryData: { b: 'AA==' }, immutable: true }),
  ConsoleService: (scope) =>
    new constructs.ConsoleService(scope, 'x', {
      protocol: 'https',
      port: 8443,
      description: 'What it shows.',
      rewrite: { headers: { Origin: 'https://x.y.svc' } },
    }),
  CronJob: (scope) => new constructs.CronJob(scope, 'x', { ...pods, schedule: '@daily', timeZone: 'Asia/Seoul' }),
  DaemonSet: (scope) => new constructs.DaemonSet(scope, 'x', pods),
  DefaultDeny: (scope) => new constructs.DefaultDeny(scope),
  Deployment: (scope) => new constructs.Deployment(scope, 'x', pods),
  Ingress: (scope) =>
    new constructs.Ingress(scope, 'x', {
      className: 'kong',
      hosts: {
        'x.example.com': [
          { path: '/a', service: 'x', port: 80 },
          { service: 'x', port: 'http' },
        ],
      },
      tls: 'x-tls',
    }),
  Issuer: (scope) => new constructs.Issuer(scope, 'x', { ca: 'x' }),
  Job: (scope) => new constructs.Job(scope, 'x', { ...pods, backoffLimit: 0 }),
  KongClusterPlugin: (scope) =>
    new constructs.KongClusterPlugin(scope, 'x', { className: 'kong', plugin: 'cors', global: true }),
  KongConsumer: (scope) =>
    new constructs.KongConsumer(scope, 'x', { className: 'kong', credentials: ['y'], plugins: ['z'] }),
  KongPlugin: (scope) => new constructs.KongPlugin(scope, 'x', { plugin: 'cors', config: { origins: ['*'] } }),
  KongUpstreamPolicy: (scope) => new constructs.KongUpstreamPolicy(scope, 'x', { algorithm: 'round-robin' }),
  KubernetesObject: (scope) =>
    new constructs.KubernetesObject(scope, 'x', { apiVersion: 'v1', kind: 'ConfigMap', namespaced: true }, {}, {}),
  LimitRange: (scope) =>
    new constructs.LimitRange(scope, 'x', { limits: [{ type: 'Container', defaultRequest: { cpu: '10m' } }] }),
  Namespace: (scope) => new constructs.Namespace(scope, 'x', { podSecurity: 'restricted' }),
  NetworkPolicy: (scope) =>
    new constructs.NetworkPolicy(scope, 'x', {
      ingress: [{ peers: [{ namespace: 'y' }, { pods: {} }], ports: ['http', { port: 1, endPort: 9 }] }],
      egress: [{ peers: [{ cidr: '0.0.0.0/0', except: ['10.0.0.0/8'] }] }],
    }),
  PersistentVolume: (scope) =>
    new constructs.PersistentVolume(scope, 'x', {
      capacity: '1Gi',
      storageClassName: 'y',
      localPath: '/data',
      nodes: ['z'],
      claim: { namespace: 'a', name: 'b' },
    }),
  PersistentVolumeClaim: (scope) => new constructs.PersistentVolumeClaim(scope, 'x', { storage: '1Gi' }),
  PodDisruptionBudget: (scope) => new constructs.PodDisruptionBudget(scope, 'x'),
  PodMonitor: (scope) => new constructs.PodMonitor(scope, 'x', { podMetricsEndpoints: [{ port: 'metrics' }] }),
  PostgresCluster: (scope) =>
    new constructs.PostgresCluster(scope, 'x', {
      instances: 2,
      imageName: image,
      storage: { size: '1Gi', storageClass: 'local-path' },
      resources,
      bootstrap: { initdb: { database: 'x', owner: 'x' } },
    }),
  PostgresMonitor: (scope) => new constructs.PostgresMonitor(scope, 'x'),
  PriorityClass: (scope) => new constructs.PriorityClass(scope, 'x', { value: 1, description: 'First.' }),
  Probe: (scope) => new constructs.Probe(scope, 'x', { prober: 'y:9115', targets: ['https://x.example.com'] }),
  PrometheusRule: (scope) =>
    new constructs.PrometheusRule(scope, 'x', { groups: { y: { rules: [{ alert: 'Down', expr: 'up == 0' }] } } }),
  RabbitmqCluster: (scope) =>
    new constructs.RabbitmqCluster(scope, 'x', { image, resources, persistence: { storage: '1Gi' } }),
  ResourceQuota: (scope) => new constructs.ResourceQuota(scope, 'x', { hard: { pods: 20, 'requests.memory': '6Gi' } }),
  Role: (scope) =>
    new constructs.Role(scope, 'x', { rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] }),
  RoleBinding: (scope) => new constructs.RoleBinding(scope, 'x', { role: 'y', subjects: [{ serviceAccount: 'z' }] }),
  Service: (scope) =>
    new constructs.Service(scope, 'x', { ports: { http: 80, dns: { port: 53, protocol: 'UDP', nodePort: 30053 } } }),
  ServiceAccount: (scope) => new constructs.ServiceAccount(scope, 'x', { imagePullSecrets: ['y'] }),
  ServiceMonitor: (scope) =>
    new constructs.ServiceMonitor(scope, 'x', { endpoints: [{ port: 'metrics' }], namespaces: ['y'] }),
  StatefulSet: (scope) =>
    new constructs.StatefulSet(scope, 'x', {
      containers: { web: { ...exampleContainer, volumeMounts: { '/data': 'data' } } },
      volumeClaimTemplates: { data: { storage: '1Gi' } },
    }),
  StorageClass: (scope) => new constructs.StorageClass(scope, 'x', { provisioner: 'y', clusterDefault: true }),
  VaultAuth: (scope) => new constructs.VaultAuth(scope, 'x', { kubernetes: { role: 'y', serviceAccount: 'z' } }),
  VaultConnection: (scope) => new constructs.VaultConnection(scope, 'x', { address: 'http://vault:8200' }),
  VaultStaticSecret: (scope) =>
    new constructs.VaultStaticSecret(scope, 'x', {
      path: 'a/b',
      vaultAuthRef: 'vault/auth',
      destination: { templates: { a: 'b' }, type: 'Opaque', labels: { a: 'b' } },
      rolloutRestartTargets: [{ kind: 'Deployment', name: 'x' }],
    }),
  WebService: (scope) =>
    new constructs.WebService(scope, 'x', {
      image,
      resources,
      replicas: 2,
      ports: { http: 8080, metrics: 9090 },
      health: '/healthz',
      metrics: { port: 'metrics' },
      ingress: { className: 'kong', hosts: ['x.example.com'], tls: 'x-tls' },
    }),
};

const notObjects = ['ComponentScope'];

test.each(Object.entries(examples))('what %s makes is valid', async (_name, make) => {
  const scope = exampleScope();
  make(scope);

  const problems = await Promise.all(scope.apiObjects.map((object) => validateObject(rendered(object))));

  expect(scope.apiObjects).not.toHaveLength(0);
  expect(problems.flat()).toEqual([]);
});

test('every construct has an example', () => {
  const classes = Object.entries(constructs).filter(([, value]) => /^class\b/.test(String(value)));

  expect(classes.map(([name]) => name).sort()).toEqual([...Object.keys(examples), ...notObjects].sort());
});

test('there is no construct for a secret', () => {
  expect(Object.keys(constructs)).not.toContain('Secret');
});

test('every file has a test', () => {
  const files = readdirSync(import.meta.dirname);
  const untested = files.filter(
    (file) => !file.endsWith('.test.ts') && !files.includes(file.replace(/\.ts$/, '.test.ts')),
  );

  expect(untested).toEqual([]);
});
