import { RouteTable, Subnet } from '@pulumi/oci/core/index.js';
import type { ComponentResourceOptions, Input, Output } from '@pulumi/pulumi';
import type { Account } from './account.ts';
import type { Network } from './network.ts';
import { OciComponent } from './oci-component.ts';
import type { Tags } from './tags.ts';

/** The way to a network of another account. */
export interface PeerRoute {
  /** The account that it leads to. */
  readonly account: string;
  readonly cidr: string;
  readonly gatewayId: Input<string>;
}

/** What {@link Subnets} takes. */
export interface SubnetsArgs {
  readonly account: Account;
  readonly cluster: string;
  readonly network: Network;
  readonly routes: readonly PeerRoute[];
  readonly tags: Tags;
}

/** Where the machines of one account are, and how they reach everybody else. */
export class Subnets extends OciComponent {
  readonly publicId: Output<string>;
  /** The subnet of machines without a public address. */
  readonly privateId: Output<string> | undefined;

  constructor(name: string, args: SubnetsArgs, options?: ComponentResourceOptions) {
    super('Subnets', name, options);
    const { account, network } = args;
    const { subnetCIDR, privateSubnetCIDR } = account.settings;
    this.publicId = this.subnet(name, args, {
      cidrBlock: subnetCIDR,
      dnsLabel: 'nodes',
      wayOut: network.internetGatewayId,
      isPrivate: false,
    });
    this.privateId =
      network.natGatewayId === undefined || privateSubnetCIDR === undefined
        ? undefined
        : this.subnet(`${name}-private`, args, {
            cidrBlock: privateSubnetCIDR,
            dnsLabel: 'private',
            wayOut: network.natGatewayId,
            isPrivate: true,
          });
    this.registerOutputs({ publicId: this.publicId });
  }

  private subnet(
    name: string,
    { account, cluster, network, routes, tags: freeformTags }: SubnetsArgs,
    { cidrBlock, dnsLabel, wayOut, isPrivate }: SubnetShape,
  ): Output<string> {
    const part = this.part(account.provider);
    const inVcn = {
      compartmentId: account.settings.compartment,
      vcnId: network.vcnId,
      displayName: `${cluster}-${name}`,
      freeformTags,
    };
    const routeTable = new RouteTable(
      name,
      {
        ...inVcn,
        routeRules: [
          rule('0.0.0.0/0', wayOut, 'everybody else'),
          ...routes.map((route) => rule(route.cidr, route.gatewayId, `the network of account ${route.account}`)),
        ],
      },
      part,
    );
    const { id } = new Subnet(
      name,
      {
        ...inVcn,
        cidrBlock,
        dnsLabel,
        prohibitPublicIpOnVnic: isPrivate,
        prohibitInternetIngress: isPrivate,
        routeTableId: routeTable.id,
        securityListIds: [network.securityListId],
      },
      part,
    );
    return id;
  }
}

interface SubnetShape {
  readonly cidrBlock: string;
  readonly dnsLabel: string;
  readonly wayOut: Input<string>;
  readonly isPrivate: boolean;
}

function rule(destination: string, networkEntityId: Input<string>, description: string) {
  return { destination, destinationType: 'CIDR_BLOCK', networkEntityId, description };
}
