import {
  type ComponentScope,
  ConfigMap,
  PodDisruptionBudget,
  PodMonitor,
  Service,
  StatefulSet,
  contentChecksum,
} from '@lumie-infra/common-chart';
import { type SecretKey, group } from './group.ts';
import { nodeScripts } from './node-scripts.ts';
import { type EvictionPolicy, redisConfig } from './redis-config.ts';
import { sentinelConfig } from './sentinel-config.ts';

const { name, nodes, ports } = group;
const folders = { config: '/etc/redis', data: '/data' } as const;

/** What the nodes are made of. */
export interface RedisNodesProps {
  /** The image of Redis, which has Sentinel in it. */
  readonly image: string;
  readonly exporterImage: string;
  readonly password: SecretKey;
  readonly priorityClassName: string;
  readonly memory: string;
  readonly storage: string;
  readonly evictionPolicy: EvictionPolicy;
  /** The DNS name of a service. */
  readonly host: (service: string) => string;
}

/** Three pods, each with Redis, a Sentinel and an exporter, and the addresses by which they find each other. */
export function redisNodes(scope: ComponentScope, props: RedisNodesProps): void {
  const config = configOf(props);
  new ConfigMap(scope, name, { data: config });
  new StatefulSet(scope, name, {
    replicas: nodes.length,
    serviceName: group.sentinel,
    // A node finds its place by asking the others, so none waits for the one before.
    podManagementPolicy: 'Parallel',
    podAnnotations: { 'checksum/config': contentChecksum(config) },
    antiAffinity: 'required',
    priorityClassName: props.priorityClassName,
    // The user of the image.
    securityContext: { runAsUser: 999, runAsGroup: 1000, fsGroup: 1000 },
    terminationGracePeriodSeconds: 45,
    containers: containersOf(props),
    volumes: { config: { configMap: name } },
    volumeClaimTemplates: { data: { storage: props.storage, storageClassName: 'local-path' } },
  });
  new PodDisruptionBudget(scope, name);
  // An address for each node that stays while its pod is away, so that the others can always look it up.
  for (const node of nodes) {
    new Service(scope, node, {
      selector: { 'statefulset.kubernetes.io/pod-name': node },
      ports: { redis: ports.redis, sentinel: ports.sentinel },
      publishNotReadyAddresses: true,
    });
  }
  new Service(scope, group.sentinel, {
    headless: true,
    selector: { 'app.kubernetes.io/name': name },
    ports: { sentinel: ports.sentinel },
  });
  new PodMonitor(scope, name, {
    podMetricsEndpoints: [
      { port: 'metrics' },
      { port: 'metrics', path: '/scrape', params: { target: [`redis://localhost:${ports.sentinel}`] } },
    ],
  });
}

function configOf({ evictionPolicy, memory }: RedisNodesProps): Readonly<Record<string, string>> {
  const sentinel = sentinelConfig({
    port: ports.sentinel,
    masterName: group.master,
    downAfterMilliseconds: 5000,
    failoverTimeoutMilliseconds: 10_000,
  });
  return {
    ...nodeScripts,
    'redis.conf': redisConfig({ port: ports.redis, maxMemoryMiB: maxMemoryMiB(memory), evictionPolicy }),
    'sentinel.conf': sentinel.general,
    'sentinel-master.conf': sentinel.master,
  };
}

/** A share of a container's memory: what is left is for copies and buffers. */
function maxMemoryMiB(memory: string): number {
  return Math.floor(Number.parseInt(memory, 10) * (memory.endsWith('Gi') ? 1024 : 1) * 0.6);
}

function containersOf({ exporterImage, host, image, memory, password }: RedisNodesProps) {
  const member = {
    image,
    env: {
      POD_NAME: { field: 'metadata.name' },
      NODE: host('$(POD_NAME)'),
      NODES: nodes.map(host).join(' '),
      BIND: '* -::*',
      CONFIG: folders.config,
      DATA: folders.data,
      MASTER_NAME: group.master,
      QUORUM: String(group.quorum),
      REDIS_PORT: String(ports.redis),
      SENTINEL_PORT: String(ports.sentinel),
      REDISCLI_AUTH: password,
    },
    volumeMounts: { [folders.config]: { volume: 'config', readOnly: true }, [folders.data]: 'data' },
  };
  const answers = (port: number) => ({
    exec: ['sh', '-c', `redis-cli -p ${port} --no-auth-warning ping | grep -qx PONG`],
    timeoutSeconds: 5,
  });
  return {
    redis: {
      ...member,
      command: ['sh', `${folders.config}/start-redis.sh`],
      ports: { redis: ports.redis },
      resources: { cpu: '20m', memory },
      // Two minutes: a node may have to read a whole log first.
      startup: { ...answers(ports.redis), periodSeconds: 5, failureThreshold: 24 },
      readiness: answers(ports.redis),
      liveness: { tcp: 'redis', timeoutSeconds: 5, failureThreshold: 6 },
      lifecycle: { preStop: { exec: { command: ['sh', `${folders.config}/leave.sh`] } } },
    },
    sentinel: {
      ...member,
      command: ['sh', `${folders.config}/start-sentinel.sh`],
      ports: { sentinel: ports.sentinel },
      resources: { cpu: '10m', memory: '64Mi' },
      readiness: answers(ports.sentinel),
      liveness: { tcp: 'sentinel', timeoutSeconds: 5, failureThreshold: 6 },
    },
    exporter: {
      image: exporterImage,
      env: {
        REDIS_ADDR: `redis://localhost:${ports.redis}`,
        REDIS_PASSWORD: password,
        // The exporter would otherwise read the configuration, which has the password in it.
        REDIS_EXPORTER_CONFIG_COMMAND: '-',
      },
      ports: { metrics: ports.metrics },
      resources: { cpu: '10m', memory: '64Mi' },
      readiness: { http: '/health' },
      liveness: { http: '/health' },
    },
  };
}
