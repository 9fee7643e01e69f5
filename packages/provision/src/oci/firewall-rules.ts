import type { AccountSettings, NodeSettings, ProvisionSettings } from '../settings/index.ts';

/** The groups that a machine can be in; a rule is about the machines of one. */
export const firewallGroups = ['nodes', 'servers', 'private', 'http', 'https'] as const;

/** A group of machines of one account. */
export type FirewallGroup = (typeof firewallGroups)[number];

/** What the machines of a group let in or out. */
export interface FirewallRule {
  readonly group: FirewallGroup;
  readonly direction: 'in' | 'out';
  readonly protocol: 'all' | 'icmp' | 'tcp' | 'udp';
  /** First and last port; for ICMP its type and code. */
  readonly ports?: readonly [number, number];
  /** Who is at the other end: addresses, or a group of the same account. */
  readonly from: { readonly cidr: string } | { readonly group: FirewallGroup };
  readonly reason: string;
}

type Opening = Pick<FirewallRule, 'group' | 'protocol' | 'ports' | 'reason'>;

const everybody = '0.0.0.0/0';

const ssh: Opening = { group: 'nodes', protocol: 'tcp', ports: [22, 22], reason: 'SSH' };
const apiServer: Opening = {
  group: 'servers',
  protocol: 'tcp',
  ports: [6443, 6443],
  reason: 'API server of Kubernetes',
};
const etcd: Opening = { group: 'servers', protocol: 'tcp', ports: [2379, 2380], reason: 'etcd' };
const pathMtu: Opening = { group: 'nodes', protocol: 'icmp', ports: [3, 4], reason: 'packets that are too large' };

/** What every machine of a cluster needs of every other. */
const betweenNodes: readonly Opening[] = [
  { group: 'nodes', protocol: 'tcp', ports: [10250, 10250], reason: 'kubelet' },
  { group: 'nodes', protocol: 'udp', ports: [51820, 51820], reason: 'pods of other machines, over WireGuard' },
  { group: 'nodes', protocol: 'tcp', ports: [9100, 9100], reason: 'metrics of the machine' },
];

const web: readonly (Opening & { readonly port: number })[] = [
  { group: 'http', port: 80, protocol: 'tcp', ports: [80, 80], reason: 'the web, which is told to use TLS' },
  { group: 'https', port: 443, protocol: 'tcp', ports: [443, 443], reason: 'the web, and remote access' },
];

/** The groups that a machine is in. */
export function groupsOf({ node, openPorts, public: isPublic }: NodeSettings): FirewallGroup[] {
  return [
    'nodes',
    ...(isPublic ? [] : (['private'] as const)),
    ...(node.role === 'server' ? (['servers'] as const) : []),
    ...web.filter(({ port }) => openPorts.includes(port)).map(({ group }) => group),
  ];
}

/** Everything that the machines of an account let in and out; what is not named is refused. */
export function firewallRules(settings: ProvisionSettings, account: AccountSettings): FirewallRule[] {
  const own = settings.nodes.filter((node) => node.account === account.name);
  const used = new Set(own.flatMap(groupsOf));
  const peers = peersOf(settings, account);
  const peerSubnets = peers.flatMap(({ subnetCIDR, privateSubnetCIDR }) => [
    subnetCIDR,
    ...(privateSubnetCIDR === undefined ? [] : [privateSubnetCIDR]),
  ]);
  const rules: FirewallRule[] = [
    {
      group: 'nodes',
      direction: 'out',
      protocol: 'all',
      from: { cidr: everybody },
      reason: 'whatever a machine asks for',
    },
    ...fromCidrs(ssh, settings.operatorCIDRs),
    ...fromCidrs({ ...ssh, group: 'private' }, [`${jumpHost(settings).address!}/32`]),
    ...[...betweenNodes, apiServer].flatMap((opening) => [
      fromGroup(opening, 'nodes'),
      ...fromCidrs(opening, peerSubnets),
    ]),
    fromGroup(etcd, 'servers'),
    ...fromCidrs(etcd, serverAddresses(settings, peers)),
    ...fromCidrs(apiServer, settings.operatorCIDRs),
    ...fromCidrs(pathMtu, [account.vcnCIDR, ...peers.map(({ vcnCIDR }) => vcnCIDR), ...settings.operatorCIDRs]),
    ...web.flatMap(({ port: _, ...opening }) => fromCidrs(opening, [everybody])),
  ];
  return rules.filter(({ group }) => used.has(group));
}

/** The machine that operators reach those through that have no public address. */
export function jumpHost({ nodes }: ProvisionSettings): NodeSettings {
  return nodes.find(({ node }) => node.role === 'server')!;
}

function peersOf({ accounts, peers }: ProvisionSettings, { name }: AccountSettings): AccountSettings[] {
  return accounts.filter(
    (other) => other.name !== name && peers.some((pair) => pair.includes(name) && pair.includes(other.name)),
  );
}

function serverAddresses({ nodes }: ProvisionSettings, accounts: readonly AccountSettings[]): string[] {
  return nodes
    .filter(({ node, account }) => node.role === 'server' && accounts.some(({ name }) => name === account))
    .map(({ address }) => `${address!}/32`);
}

function fromCidrs(opening: Opening, cidrs: readonly string[]): FirewallRule[] {
  return cidrs.map((cidr) => ({ ...opening, direction: 'in', from: { cidr } }));
}

function fromGroup(opening: Opening, group: FirewallGroup): FirewallRule {
  return { ...opening, direction: 'in', from: { group } };
}
