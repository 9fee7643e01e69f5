import type { Exception } from './exception.ts';

const privilegedNamespace = 'namespace for privileged pods';

/** Who may reach the machine that it runs on, and why. */
export const reviewedHostAccess: readonly Exception[] = [
  {
    component: 'falco',
    what: privilegedNamespace,
    reason: 'It loads a probe into the kernel and sees every system call; that is what it is for.',
  },
  {
    component: 'kong',
    what: 'hostPort 80',
    reason: 'The public name leads to the nodes: no load balancer stands in front of them.',
  },
  {
    component: 'kong',
    what: 'hostPort 443',
    reason: 'The public name leads to the nodes: no load balancer stands in front of them.',
  },
  {
    component: 'kong',
    what: privilegedNamespace,
    reason: 'The level baseline admits no port of a node.',
  },
  {
    component: 'node-exporter',
    what: privilegedNamespace,
    reason: 'It measures the machine: its network, its processes and its file systems, all to be read only.',
  },
  {
    component: 'opentelemetry',
    what: 'hostPath /var/log/pods',
    reason: 'The logs of all pods are files of the node; they are mounted to be read only.',
  },
  {
    component: 'opentelemetry',
    what: 'hostPath /var/lib/otelcol',
    reason: 'It remembers how far each log was read, so that a restart neither loses nor repeats lines.',
  },
  {
    component: 'opentelemetry',
    what: privilegedNamespace,
    reason: 'The level baseline admits no folder of a node.',
  },
  {
    component: 'teleport',
    what: 'hostPort 443',
    reason: 'Its clients speak TLS of their own, which no ingress may end, at the port that networks let through.',
  },
  {
    component: 'teleport',
    what: privilegedNamespace,
    reason: 'The level baseline admits no port of a node.',
  },
  {
    component: 'velero',
    what: privilegedNamespace,
    reason: 'Its node agent reads the volumes of other pods where the kubelet mounts them.',
  },
];
