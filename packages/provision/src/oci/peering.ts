import { LocalPeeringGateway } from '@pulumi/oci/core/index.js';
import { Policy } from '@pulumi/oci/identity/index.js';
import type { ComponentResourceOptions, Output, Resource } from '@pulumi/pulumi';
import { type Account, policyScope } from './account.ts';
import type { Network } from './network.ts';
import { OciComponent } from './oci-component.ts';
import type { Tags } from './tags.ts';

/** One side of {@link Peering}. */
export interface PeeringSide {
  readonly account: Account;
  readonly network: Network;
}

/** What {@link Peering} takes. */
export interface PeeringArgs {
  readonly cluster: string;
  /** Asks to be connected. */
  readonly requestor: PeeringSide;
  /** Admits it. */
  readonly acceptor: PeeringSide;
  /** The operators of the requestor, whom another tenancy admits. @default - both accounts are in one tenancy */
  readonly operatorGroupId?: string;
  readonly tags: Tags;
}

/** The way between the networks of two accounts of one region, and that each side allows it. */
export class Peering extends OciComponent {
  /** Of the requestor; its routes to the acceptor lead there. */
  readonly requestorGatewayId: Output<string>;
  /** Of the acceptor; its routes to the requestor lead there. */
  readonly acceptorGatewayId: Output<string>;
  /** As the cloud says, such as `PEERED`. */
  readonly status: Output<string>;

  constructor(name: string, args: PeeringArgs, options?: ComponentResourceOptions) {
    super('Peering', name, options);
    const { cluster, requestor, acceptor, tags: freeformTags } = args;
    const accepting = new LocalPeeringGateway(
      `${name}-acceptor`,
      {
        compartmentId: acceptor.account.settings.compartment,
        vcnId: acceptor.network.vcnId,
        displayName: `${cluster}-to-${requestor.account.settings.name}`,
        freeformTags,
      },
      this.part(acceptor.account.provider),
    );
    const requesting = new LocalPeeringGateway(
      `${name}-requestor`,
      {
        compartmentId: requestor.account.settings.compartment,
        vcnId: requestor.network.vcnId,
        displayName: `${cluster}-to-${acceptor.account.settings.name}`,
        peerId: accepting.id,
        freeformTags,
      },
      { ...this.part(requestor.account.provider), dependsOn: this.policies(name, args) },
    );
    this.requestorGatewayId = requesting.id;
    this.acceptorGatewayId = accepting.id;
    this.status = requesting.peeringStatus;
    this.registerOutputs({ status: this.status });
  }

  // Within one tenancy the group that makes both sides needs no leave of another one.
  private policies(
    name: string,
    { cluster, requestor, acceptor, operatorGroupId, tags: freeformTags }: PeeringArgs,
  ): Resource[] {
    if (operatorGroupId === undefined) return [];
    const [asking, admitting] = [requestor.account, acceptor.account];
    const policy = (account: Account, side: string, description: string, statements: string[]): Policy =>
      new Policy(
        `${name}-${side}`,
        {
          compartmentId: account.settings.tenancy,
          name: `${cluster}-${name}-${side}`,
          description,
          statements,
          freeformTags,
        },
        this.part(account.home),
      );
    return [
      policy(asking, 'requestor', `Asks account ${admitting.settings.name} to connect the networks.`, [
        `Define tenancy Acceptor as ${admitting.settings.tenancy}`,
        `Define group Operators as ${operatorGroupId}`,
        `Allow group Operators to manage local-peering-from in ${policyScope(asking)}`,
        'Endorse group Operators to manage local-peering-to in tenancy Acceptor',
        `Endorse group Operators to associate local-peering-gateways in ${policyScope(asking)} with local-peering-gateways in tenancy Acceptor`,
      ]),
      policy(admitting, 'acceptor', `Lets account ${asking.settings.name} connect the networks.`, [
        `Define tenancy Requestor as ${asking.settings.tenancy}`,
        `Define group Operators as ${operatorGroupId}`,
        `Admit group Operators of tenancy Requestor to manage local-peering-to in ${policyScope(admitting)}`,
        `Admit group Operators of tenancy Requestor to associate local-peering-gateways in tenancy Requestor with local-peering-gateways in ${policyScope(admitting)}`,
      ]),
    ];
  }
}
