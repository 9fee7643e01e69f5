import { NetworkSecurityGroup, NetworkSecurityGroupSecurityRule } from '@pulumi/oci/core/index.js';
import type { ComponentResourceOptions, Output } from '@pulumi/pulumi';
import type { Account } from './account.ts';
import { type FirewallGroup, type FirewallRule, firewallGroups } from './firewall-rules.ts';
import type { Network } from './network.ts';
import { OciComponent } from './oci-component.ts';
import type { Tags } from './tags.ts';

/** What {@link Firewall} takes. */
export interface FirewallArgs {
  readonly account: Account;
  readonly cluster: string;
  readonly network: Network;
  readonly rules: readonly FirewallRule[];
  readonly tags: Tags;
}

const protocols: Readonly<Record<FirewallRule['protocol'], string>> = { all: 'all', icmp: '1', tcp: '6', udp: '17' };

/** Who reaches which machines of one account: a group of the cloud for each kind of machine, with the rules about it. */
export class Firewall extends OciComponent {
  readonly groupIds: Readonly<Partial<Record<FirewallGroup, Output<string>>>>;

  constructor(name: string, args: FirewallArgs, options?: ComponentResourceOptions) {
    super('Firewall', name, options);
    const { account, cluster, network, rules, tags: freeformTags } = args;
    const part = this.part(account.provider);
    const groups = new Map(
      firewallGroups
        .filter((group) => rules.some((rule) => rule.group === group))
        .map((group) => [
          group,
          new NetworkSecurityGroup(
            `${name}-${group}`,
            {
              compartmentId: account.settings.compartment,
              vcnId: network.vcnId,
              displayName: `${cluster}-${name}-${group}`,
              freeformTags,
            },
            part,
          ).id,
        ]),
    );
    for (const rule of rules) {
      new NetworkSecurityGroupSecurityRule(
        `${name}-${ruleName(rule)}`,
        {
          networkSecurityGroupId: groups.get(rule.group)!,
          description: rule.reason,
          direction: rule.direction === 'in' ? 'INGRESS' : 'EGRESS',
          protocol: protocols[rule.protocol],
          stateless: false,
          ...endOf(rule, groups),
          ...portsOf(rule),
        },
        part,
      );
    }
    this.groupIds = Object.fromEntries(groups);
    this.registerOutputs({});
  }
}

/** A name that follows from what a rule says, so that a new rule renames none. */
function ruleName({ group, direction, protocol, ports, from }: FirewallRule): string {
  const end = 'cidr' in from ? from.cidr.replace('/', '-') : from.group;
  return [group, direction, protocol, ...new Set(ports ?? []), end].join('-');
}

function endOf({ direction, from }: FirewallRule, groups: ReadonlyMap<FirewallGroup, Output<string>>) {
  const [end, type] =
    'cidr' in from
      ? ([from.cidr, 'CIDR_BLOCK'] as const)
      : ([groups.get(from.group)!, 'NETWORK_SECURITY_GROUP'] as const);
  return direction === 'in' ? { source: end, sourceType: type } : { destination: end, destinationType: type };
}

function portsOf({ protocol, ports }: FirewallRule) {
  if (ports === undefined) return {};
  const [first, last] = ports;
  if (protocol === 'icmp') return { icmpOptions: { type: first, code: last } };
  const range = { destinationPortRange: { min: first, max: last } };
  return protocol === 'tcp' ? { tcpOptions: range } : { udpOptions: range };
}
