import { DefaultSecurityList, InternetGateway, NatGateway, Vcn } from '@pulumi/oci/core/index.js';
import type { ComponentResourceOptions, Output } from '@pulumi/pulumi';
import type { Account } from './account.ts';
import { OciComponent } from './oci-component.ts';
import type { Tags } from './tags.ts';

/** What {@link Network} takes. */
export interface NetworkArgs {
  readonly account: Account;
  /** Starts the names that people see. */
  readonly cluster: string;
  /** Whether some machines have no public address. */
  readonly hasPrivateNodes: boolean;
  readonly tags: Tags;
}

/** The network of one account and the ways out of it; nothing comes in before a group of the firewall lets it. */
export class Network extends OciComponent {
  readonly vcnId: Output<string>;
  /** The list of rules for every machine of the network; it is empty. */
  readonly securityListId: Output<string>;
  readonly internetGatewayId: Output<string>;
  /** The way out for machines without a public address. */
  readonly natGatewayId: Output<string> | undefined;

  constructor(name: string, args: NetworkArgs, options?: ComponentResourceOptions) {
    super('Network', name, options);
    const { account, cluster, hasPrivateNodes, tags: freeformTags } = args;
    const { compartment: compartmentId, vcnCIDR } = account.settings;
    const part = this.part(account.provider);
    const displayName = `${cluster}-${name}`;

    const vcn = new Vcn(
      name,
      { compartmentId, cidrBlocks: [vcnCIDR], displayName, dnsLabel: dnsLabelOf(name), freeformTags },
      part,
    );
    const inVcn = { compartmentId, vcnId: vcn.id, freeformTags };
    // A new network lets SSH in from everywhere by this list.
    new DefaultSecurityList(
      name,
      {
        compartmentId,
        manageDefaultResourceId: vcn.defaultSecurityListId,
        displayName: `${displayName}-empty`,
        ingressSecurityRules: [],
        egressSecurityRules: [],
        freeformTags,
      },
      part,
    );
    const internet = new InternetGateway(
      name,
      { ...inVcn, displayName: `${displayName}-internet`, enabled: true },
      part,
    );
    const nat = hasPrivateNodes
      ? new NatGateway(name, { ...inVcn, displayName: `${displayName}-nat` }, part)
      : undefined;

    this.vcnId = vcn.id;
    this.securityListId = vcn.defaultSecurityListId;
    this.internetGatewayId = internet.id;
    this.natGatewayId = nat?.id;
    this.registerOutputs({ vcnId: this.vcnId });
  }
}

/** At most 15 letters and digits, beginning with a letter. */
function dnsLabelOf(account: string): string {
  return `k3s${account.replaceAll('-', '')}`.slice(0, 15);
}
