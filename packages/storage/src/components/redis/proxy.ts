import {
  type ComponentScope,
  ConfigMap,
  Deployment,
  PodDisruptionBudget,
  PodMonitor,
  Service,
  contentChecksum,
} from '@lumie-infra/common-chart';
import { type SecretKey, group } from './group.ts';
import { proxyConfig } from './proxy-config.ts';

const { name, proxy, ports } = group;
const folder = '/usr/local/etc/haproxy';
const file = 'haproxy.cfg';

/** What the proxy is made of. */
export interface RedisProxyProps {
  readonly image: string;
  readonly password: SecretKey;
  readonly priorityClassName: string;
  /** The DNS name of a service. */
  readonly host: (service: string) => string;
}

/** Two pods that lead to the master, for clients that know nothing of Sentinel, and the Service in front of them. */
export function redisProxy(scope: ComponentScope, props: RedisProxyProps): void {
  const config = {
    [file]: proxyConfig({
      nodes: group.nodes.map(props.host),
      redisPort: ports.redis,
      listen: `:${ports.redis}`,
      status: `:${ports.status}`,
    }),
  };
  new ConfigMap(scope, proxy, { data: config });
  new Deployment(scope, proxy, {
    replicas: 2,
    podAnnotations: { 'checksum/config': contentChecksum(config) },
    antiAffinity: 'preferred',
    priorityClassName: props.priorityClassName,
    // The user of the image.
    securityContext: { runAsUser: 99, runAsGroup: 99 },
    containers: {
      haproxy: {
        image: props.image,
        command: ['haproxy', '-W', '-db', '-f', `${folder}/${file}`],
        env: { REDISCLI_AUTH: props.password },
        ports: { redis: ports.redis, status: ports.status },
        resources: { cpu: '10m', memory: '64Mi' },
        // By then each node has been asked for its role; at its start the proxy takes all of them for the master.
        readiness: { http: '/healthz', port: 'status', initialDelaySeconds: 5 },
        liveness: { http: '/healthz', port: 'status' },
        volumeMounts: { [folder]: { volume: 'config', readOnly: true } },
      },
    },
    volumes: { config: { configMap: proxy } },
  });
  new PodDisruptionBudget(scope, proxy);
  new Service(scope, name, { selector: { 'app.kubernetes.io/name': proxy }, ports: { redis: ports.redis } });
  new PodMonitor(scope, proxy, { podMetricsEndpoints: [{ port: 'status' }] });
}
