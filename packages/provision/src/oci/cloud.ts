import type { Resource } from '@pulumi/pulumi';
import type { AccountSettings, ProvisionSettings } from '../settings/index.ts';
import { Account } from './account.ts';
import { AccountQuota } from './account-quota.ts';
import { availabilityDomain } from './availability-domain.ts';
import { BudgetAlert } from './budget-alert.ts';
import { DataVolume } from './data-volume.ts';
import { Firewall } from './firewall.ts';
import { firewallRules, groupsOf, jumpHost } from './firewall-rules.ts';
import { Network } from './network.ts';
import { Node } from './node.ts';
import { nodeImage } from './node-image.ts';
import { operatorGroupId } from './operator-group.ts';
import { Peering } from './peering.ts';
import { SnapshotBucket, storageNamespace } from './snapshot-bucket.ts';
import { type PeerRoute, Subnets } from './subnets.ts';
import { clusterTags } from './tags.ts';

/** A machine, and the disk that it has for data. */
export interface CloudNode {
  readonly node: Node;
  readonly dataVolume: DataVolume | undefined;
  /** What must be there before others reach it, and it them. */
  readonly reachable: readonly Resource[];
}

/** Everything that the accounts of a cluster hold for it. */
export interface Cloud {
  /** In the order of the cluster file. */
  readonly nodes: readonly CloudNode[];
  /** By the names of both accounts. */
  readonly peerings: ReadonlyMap<string, Peering>;
  readonly snapshots: SnapshotBucket;
}

/** What an account holds before there are machines in it. */
interface Ground {
  readonly account: Account;
  readonly network: Network;
  readonly firewall: Firewall;
  /** What must be there before machines are. */
  readonly limits: readonly Resource[];
}

/**
 * Makes networks, machines and volumes in every account of a cluster.
 *
 * @throws {Problems} when the cloud does not know what the settings name.
 */
export async function makeCloud(settings: ProvisionSettings): Promise<Cloud> {
  const { cluster, domain } = settings;
  const tags = clusterTags(cluster);
  const grounds = new Map(settings.accounts.map((account) => [account.name, makeGround(account, settings)]));
  const peerings = new Map<string, Peering>();
  for (const [a, b] of settings.peers) {
    const [requestor, acceptor] = [grounds.get(a)!, grounds.get(b)!];
    const isOneTenancy = requestor.account.settings.tenancy === acceptor.account.settings.tenancy;
    const leave = isOneTenancy ? {} : { operatorGroupId: await operatorGroupId(requestor.account) };
    peerings.set(`${a}-${b}`, new Peering(`${a}-${b}`, { cluster, requestor, acceptor, ...leave, tags }));
  }
  const reachable = [...[...grounds.values()].map(({ firewall }) => firewall), ...peerings.values()];
  const nodes: Omit<CloudNode, 'reachable'>[] = [];
  for (const { name } of settings.accounts) nodes.push(...(await makeNodes(grounds.get(name)!, settings, peerings)));
  const order = settings.nodes.map(({ node }) => node.name);
  const { account } = grounds.get(jumpHost(settings).account)!;
  const namespace = await storageNamespace(account);
  return {
    nodes: nodes
      .map((node) => ({ ...node, reachable }))
      .sort((a, b) => order.indexOf(a.node.settings.node.name) - order.indexOf(b.node.settings.node.name)),
    peerings,
    snapshots: new SnapshotBucket('snapshots', { account, cluster, domain, namespace, tags }),
  };
}

function makeGround(accountSettings: AccountSettings, settings: ProvisionSettings): Ground {
  const { cluster, budget } = settings;
  const { name, quota: allowance } = accountSettings;
  const tags = clusterTags(cluster);
  const account = new Account(accountSettings);
  if (budget !== undefined) new BudgetAlert(name, { account, cluster, budget, tags });
  const hasPrivateNodes = settings.nodes.some((node) => node.account === name && !node.public);
  const network = new Network(name, { account, cluster, hasPrivateNodes, tags });
  const rules = firewallRules(settings, accountSettings);
  return {
    account,
    network,
    firewall: new Firewall(name, { account, cluster, network, rules, tags }),
    // A quota that grows does so before what needs it.
    limits: allowance === undefined ? [] : [new AccountQuota(name, { account, cluster, allowance, tags })],
  };
}

async function makeNodes(
  { account, network, firewall, limits }: Ground,
  settings: ProvisionSettings,
  peerings: ReadonlyMap<string, Peering>,
): Promise<Omit<CloudNode, 'reachable'>[]> {
  const { cluster, sshPublicKey, keepDataVolumes: keep } = settings;
  const { name } = account.settings;
  const tags = clusterTags(cluster);
  const routes = routesOf(name, settings, peerings);
  const subnets = new Subnets(name, { account, cluster, network, routes, tags });
  const image = await nodeImage(account);
  return settings.nodes
    .filter((node) => node.account === name)
    .map((of) => {
      const { name: nodeName, dataVolumeGiB: sizeGiB } = of.node;
      const groupIds = groupsOf(of).map((group) => firewall.groupIds[group]!);
      const subnetId = of.public ? subnets.publicId : subnets.privateId!;
      const place = availabilityDomain(account, of.availabilityDomain);
      const made = { account, availabilityDomain: place, after: limits, tags };
      const node = new Node(nodeName, { ...made, settings: of, image, subnetId, groupIds, sshPublicKey });
      const dataVolume = sizeGiB === undefined ? undefined : new DataVolume(nodeName, { ...made, node, sizeGiB, keep });
      return { node, dataVolume };
    });
}

function routesOf(name: string, settings: ProvisionSettings, peerings: ReadonlyMap<string, Peering>): PeerRoute[] {
  return settings.peers.flatMap(([a, b]) => {
    if (name !== a && name !== b) return [];
    const { requestorGatewayId, acceptorGatewayId } = peerings.get(`${a}-${b}`)!;
    const other = settings.accounts.find((account) => account.name === (name === a ? b : a))!;
    const gatewayId = name === a ? requestorGatewayId : acceptorGatewayId;
    return [{ account: other.name, cidr: other.vcnCIDR, gatewayId }];
  });
}
