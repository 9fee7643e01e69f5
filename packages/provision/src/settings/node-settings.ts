import { nearest, type Node } from '@lumie-infra/common-chart';
import * as errors from '../errors.ts';
import { addressNumber, cidrOf } from './cidr.ts';
import type { CloudSite } from './cloud-site.ts';
import { isForMachines, nodeAddress } from './node-address.ts';
import { leastVolume, nodeShape } from './shape.ts';

/** A machine, with nothing left to be decided. */
export interface NodeSettings {
  /** As the site has it. */
  readonly node: Node;
  readonly account: string;
  readonly bootVolumeGiB: number;
  readonly public: boolean;
  /** The private address; the cloud chooses one for machines that nobody has to know beforehand. @default - the cloud chooses one */
  readonly address?: string;
  /** Ports that everybody reaches. */
  readonly openPorts: readonly number[];
  readonly availabilityDomain: number;
}

const webPorts = [80, 443];
const defaultServerPorts = [443];

/** The size of a boot volume, in GiB, unless the site says otherwise. */
export const defaultBootVolume = 50;

/** A machine of a site in which nothing is wrong. */
export function nodeSettings(node: Node, site: CloudSite): NodeSettings {
  const account = node.account!;
  const address = addressOf(node, site);
  return {
    node,
    account,
    bootVolumeGiB: site.cloud.bootVolumeGiB ?? defaultBootVolume,
    public: node.public ?? true,
    ...(address === undefined ? {} : { address }),
    openPorts: openPorts(node, site),
    availabilityDomain: node.availabilityDomain ?? site.cloud.accounts[account]!.availabilityDomain ?? 1,
  };
}

// The ingress controller is on agents, or on servers where there is nothing else; then port 443 of servers is remote access.
function openPorts({ role, public: isPublic = true }: Node, { cloud, nodes }: CloudSite): readonly number[] {
  if (!isPublic) return [];
  const hasAgents = nodes.some((node) => node.role === 'agent');
  return role === 'server' && hasAgents ? (cloud.serverPorts ?? defaultServerPorts) : webPorts;
}

// Agents find the servers by their address; nobody has to find an agent.
function addressOf(node: Node, site: CloudSite): string | undefined {
  if (node.address !== undefined || node.role === 'agent') return node.address;
  return nodeAddress(node.name, cidrOf(subnetOf(node, site)!));
}

function subnetOf({ account = '', public: isPublic = true }: Node, { cloud }: CloudSite): string | undefined {
  const { subnetCIDR, privateSubnetCIDR } = cloud.accounts[account] ?? {};
  return isPublic ? subnetCIDR : privateSubnetCIDR;
}

/** What is wrong with the machines of a site. */
export function nodeProblems(site: CloudSite): string[] {
  return [
    ...site.nodes.flatMap((node) => [...placeProblems(node, site), ...sizeProblems(node)]),
    ...serverProblems(site.nodes),
    ...addressProblems(site),
  ];
}

function placeProblems({ name, account, public: isPublic = true }: Node, { cloud }: CloudSite): string[] {
  const known = Object.keys(cloud.accounts);
  if (account === undefined) return [errors.nodeHasNoAccount(name, known)];
  const held = cloud.accounts[account];
  if (held === undefined) return [errors.accountIsUnknown(name, account, nearest(account, known), known)];
  return isPublic || held.privateSubnetCIDR !== undefined ? [] : [errors.privateSubnetIsMissing(name, account)];
}

function sizeProblems({ name, ocpus, memoryGiB, dataVolumeGiB }: Node): string[] {
  const { ocpus: cores, memory } = nodeShape;
  const least = Math.max(1, ocpus * memory.leastPerOcpu);
  const most = Math.min(memory.most, ocpus * memory.mostPerOcpu);
  return [
    ...(ocpus > cores.most ? [errors.shapeHasFewerOcpus(name, ocpus, nodeShape.name, cores.most)] : []),
    ...(memoryGiB < least || memoryGiB > most
      ? [errors.memoryIsBeyondTheShape(name, memoryGiB, nodeShape.name, ocpus, least, most)]
      : []),
    ...(dataVolumeGiB !== undefined && dataVolumeGiB < leastVolume
      ? [errors.dataVolumeIsTooSmall(name, dataVolumeGiB, leastVolume)]
      : []),
  ];
}

function serverProblems(nodes: readonly Node[]): string[] {
  const servers = nodes.filter(({ role }) => role === 'server');
  if (servers.length === 0) return [errors.noServer()];
  return [
    ...(servers.length % 2 === 0 ? [errors.serversHaveNoQuorum(servers.length)] : []),
    ...servers.filter((node) => node.public === false).map(({ name }) => errors.serverIsPrivate(name)),
  ];
}

function addressProblems(site: CloudSite): string[] {
  const placed = site.nodes.flatMap((node) => {
    const subnet = subnetOf(node, site);
    const address = subnet === undefined ? undefined : addressOf(node, site);
    return subnet === undefined || address === undefined ? [] : [{ node, subnet, address }];
  });
  return placed.flatMap(({ node: { name }, subnet, address }, index) => {
    const other = placed.slice(0, index).find((one) => one.address === address);
    return [
      ...(isForMachines(addressNumber(address), cidrOf(subnet))
        ? []
        : [errors.addressIsNotForMachines(name, address, subnet)]),
      ...(other === undefined ? [] : [errors.addressIsTaken(name, address, other.node.name)]),
    ];
  });
}
