import type { Node, Site } from '../../model/site.ts';
import { type Amount, amountOf, minus, plus } from './amount.ts';

/** What keeps pods away that do not tolerate it. */
export interface Taint {
  readonly key: string;
  readonly value: string;
  readonly effect: string;
}

/** A machine of a site as the scheduler sees it. */
export interface SiteNode {
  readonly name: string;
  readonly role: Node['role'];
  readonly account: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly taints: readonly Taint[];
  readonly capacity: Amount;
  /** What pods may ask for. */
  readonly allocatable: Amount;
}

const mebibyte = 1024 ** 2;

/**
 * What of a machine is not for pods, by its role.
 *
 * K3s was measured by its own project at 1613 MB with embedded etcd on a server, and at 275 MB on an agent
 * (docs.k3s.io/reference/resource-profiling); Ubuntu and the agents of the cloud take about 300 MiB more.
 */
export const nodeReserve: Readonly<Record<Node['role'], Amount>> = {
  server: { millicores: 300, bytes: 1900 * mebibyte },
  agent: { millicores: 100, bytes: 600 * mebibyte },
};

/** Free memory below which the kubelet begins to evict pods. */
export const evictionThreshold: Amount = { millicores: 0, bytes: 100 * mebibyte };

/** The part of a machine's memory that the kernel keeps for itself before anything starts. */
const kernelShare = 0.025;

const controlPlane = 'node-role.kubernetes.io/control-plane';

/** The machines of a site. Where there are agents, servers are for what tolerates the taint of the control plane. */
export function siteNodes(site: Site): SiteNode[] {
  const hasAgents = site.nodes.some(({ role }) => role === 'agent');
  return site.nodes.map(({ name, role, account = 'default', ocpus, memoryGiB }) => {
    const capacity = amountOf(ocpus, memoryGiB);
    const kernel: Amount = { millicores: 0, bytes: Math.ceil(capacity.bytes * kernelShare) };
    return {
      name,
      role,
      account,
      labels: {
        'kubernetes.io/hostname': name,
        'kubernetes.io/os': 'linux',
        'kubernetes.io/arch': 'arm64',
        ...(role === 'server' ? { [controlPlane]: 'true' } : {}),
      },
      taints: role === 'server' && hasAgents ? [{ key: controlPlane, value: 'true', effect: 'NoSchedule' }] : [],
      capacity,
      allocatable: minus(capacity, plus(plus(nodeReserve[role], evictionThreshold), kernel)),
    };
  });
}
