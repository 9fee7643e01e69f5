import { type ComponentScope, ConfigMap, DaemonSet, PodMonitor, contentChecksum } from '@lumie-infra/common-chart';

/** Where the entry leads, and what runs it. */
export interface EntryProps {
  readonly image: string;
  readonly priorityClassName: string;
  /** Host and port that take the PROXY protocol. */
  readonly target: string;
}

/** The port of the pods that people and agents come in by. */
export const entryPort = 8443;

const name = 'teleport-entry';
const statusPort = 8404;
const configFile = 'haproxy.cfg';
const folder = '/usr/local/etc/haproxy';
const controlPlane = 'node-role.kubernetes.io/control-plane';

function configOf(target: string): string {
  return `global
  log stdout format raw local0 notice
  maxconn 4000

defaults
  mode tcp
  log global
  timeout connect 5s
  timeout client 12h
  timeout server 12h

resolvers cluster
  parse-resolv-conf
  hold valid 30s

frontend entry
  bind :${entryPort}
  default_backend teleport

backend teleport
  server teleport ${target} send-proxy-v2 resolvers cluster init-addr last,libc,none

frontend status
  mode http
  bind :${statusPort}
  timeout client 10s
  no log
  monitor-uri /healthz
  http-request use-service prometheus-exporter if { path /metrics }
`;
}

/**
 * The way in: port 443 of the control plane, which leads on to wherever the proxies are.
 *
 * It opens no connection itself, only passes them on, and says in the PROXY protocol who is at the other end. So the proxies
 * need no port of a node, which two of them could not share during an update.
 */
export function entry(scope: ComponentScope, { image, priorityClassName, target }: EntryProps): void {
  const data = { [configFile]: configOf(target) };
  new ConfigMap(scope, name, { data });
  new DaemonSet(scope, name, {
    podAnnotations: { 'checksum/config': contentChecksum(data) },
    priorityClassName,
    affinity: {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [{ matchExpressions: [{ key: controlPlane, operator: 'Exists' }] }],
        },
      },
    },
    tolerations: [{ key: controlPlane, operator: 'Exists', effect: 'NoSchedule' }],
    securityContext: { runAsUser: 99, runAsGroup: 99 },
    containers: {
      haproxy: {
        image,
        args: ['haproxy', '-f', `${folder}/${configFile}`],
        ports: { entry: { port: entryPort, hostPort: 443 }, status: statusPort },
        resources: { cpu: '20m', memory: '64Mi' },
        liveness: { http: '/healthz', port: 'status' },
        readiness: { http: '/healthz', port: 'status' },
        volumeMounts: { [folder]: { volume: 'config', readOnly: true } },
      },
    },
    volumes: { config: { configMap: name } },
  });
  new PodMonitor(scope, name, { podMetricsEndpoints: [{ port: 'status' }] });
}
