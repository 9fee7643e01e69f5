import { Instance } from '@pulumi/oci/core/index.js';
import type { ComponentResourceOptions, Input, Output, Resource } from '@pulumi/pulumi';
import { type NodeSettings, nodeShape } from '../settings/index.ts';
import type { Account } from './account.ts';
import { OciComponent } from './oci-component.ts';
import type { Tags } from './tags.ts';

/** What {@link Node} takes. */
export interface NodeArgs {
  readonly account: Account;
  readonly settings: NodeSettings;
  readonly availabilityDomain: Input<string>;
  readonly image: Input<string>;
  readonly subnetId: Input<string>;
  readonly groupIds: readonly Input<string>[];
  readonly sshPublicKey: string;
  /** What must be there before the machine is made. */
  readonly after: readonly Resource[];
  readonly tags: Tags;
}

/** The user that images of Ubuntu have for signing in. */
export const nodeUser = 'ubuntu';

/**
 * What a change of the site does not do to a machine that exists: it would be made anew, and what is on it lost.
 *
 * A new image, key or place is for new machines.
 */
const onlyForNewNodes = ['sourceDetails.sourceId', 'metadata', 'availabilityDomain', 'faultDomain'];

/** One machine. */
export class Node extends OciComponent {
  readonly settings: NodeSettings;
  /** The machine itself; another one has another. */
  readonly instanceId: Output<string>;
  readonly privateAddress: Output<string>;
  /** Empty for a machine without a public address. */
  readonly publicAddress: Output<string>;

  constructor(name: string, args: NodeArgs, options?: ComponentResourceOptions) {
    super('Node', name, options);
    const { account, settings, availabilityDomain, image, subnetId, groupIds, sshPublicKey } = args;
    const { node, address } = settings;
    const tags = { ...args.tags, node: node.name, role: node.role };
    const instance = new Instance(
      name,
      {
        compartmentId: account.settings.compartment,
        availabilityDomain,
        ...(node.faultDomain === undefined ? {} : { faultDomain: `FAULT-DOMAIN-${node.faultDomain}` }),
        displayName: node.name,
        shape: nodeShape.name,
        shapeConfig: { ocpus: node.ocpus, memoryInGbs: node.memoryGiB },
        sourceDetails: {
          sourceType: 'image',
          sourceId: image,
          bootVolumeSizeInGbs: String(settings.bootVolumeGiB),
        },
        createVnicDetails: {
          subnetId,
          nsgIds: [...groupIds],
          displayName: `${node.name}-vnic`,
          hostnameLabel: node.name,
          assignPublicIp: String(settings.public),
          ...(address === undefined ? {} : { privateIp: address }),
          freeformTags: tags,
        },
        isPvEncryptionInTransitEnabled: true,
        instanceOptions: { areLegacyImdsEndpointsDisabled: true },
        availabilityConfig: { recoveryAction: 'RESTORE_INSTANCE' },
        agentConfig: {
          isMonitoringDisabled: false,
          // Among them is one that runs any command as root for whoever may use the account.
          isManagementDisabled: true,
          pluginsConfigs: [{ name: 'Compute Instance Monitoring', desiredState: 'ENABLED' }],
        },
        metadata: { ssh_authorized_keys: sshPublicKey, user_data: userData(node.name) },
        freeformTags: tags,
      },
      {
        ...this.part(account.provider),
        dependsOn: [...args.after],
        ignoreChanges: onlyForNewNodes,
        // A machine in its place needs its address.
        deleteBeforeReplace: true,
      },
    );
    this.settings = settings;
    this.instanceId = instance.id;
    this.privateAddress = instance.privateIp;
    this.publicAddress = instance.publicIp;
    this.registerOutputs({ privateAddress: this.privateAddress, publicAddress: this.publicAddress });
  }
}

function userData(hostname: string): string {
  return Buffer.from(`#cloud-config\nhostname: ${hostname}\n`).toString('base64');
}
