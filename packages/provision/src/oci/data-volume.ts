import { Volume, VolumeAttachment } from '@pulumi/oci/core/index.js';
import type { ComponentResourceOptions, Input, Output, Resource } from '@pulumi/pulumi';
import { dataVolumeDevice } from '../k3s/index.ts';
import type { Account } from './account.ts';
import type { Node } from './node.ts';
import { OciComponent } from './oci-component.ts';
import type { Tags } from './tags.ts';

/** What {@link DataVolume} takes. */
export interface DataVolumeArgs {
  readonly account: Account;
  /** The machine that it is attached to. */
  readonly node: Node;
  readonly availabilityDomain: Input<string>;
  readonly sizeGiB: number;
  /** Whether it stays in the cloud when it is taken out of the stack. */
  readonly keep: boolean;
  /** What must be there before the disk is made. */
  readonly after: readonly Resource[];
  readonly tags: Tags;
}

/**
 * A disk for object storage: it holds data, so nothing that is taken out of the site deletes it.
 *
 * It knows nothing of the machine that it is for. What a protected resource depends on stays with it when all the rest goes.
 */
export class DataVolume extends OciComponent {
  readonly volumeId: Output<string>;
  /** The machine has the disk once this is made. */
  readonly attachment: VolumeAttachment;

  constructor(name: string, args: DataVolumeArgs, options?: ComponentResourceOptions) {
    super('DataVolume', name, options);
    const { account, node, availabilityDomain, sizeGiB, keep, after, tags } = args;
    const part = this.part(account.provider);
    const volume = new Volume(
      name,
      {
        compartmentId: account.settings.compartment,
        availabilityDomain,
        displayName: `${name}-data`,
        sizeInGbs: String(sizeGiB),
        vpusPerGb: '10',
        freeformTags: { ...tags, node: name, role: 'data' },
      },
      {
        ...part,
        dependsOn: [...after],
        protect: keep,
        retainOnDelete: keep,
        ignoreChanges: ['availabilityDomain'],
      },
    );
    this.attachment = new VolumeAttachment(
      name,
      {
        attachmentType: 'paravirtualized',
        instanceId: node.instanceId,
        volumeId: volume.id,
        device: dataVolumeDevice,
        displayName: `${name}-data`,
        isPvEncryptionInTransitEnabled: true,
        isReadOnly: false,
        isShareable: false,
      },
      // A disk is attached to one machine at a time.
      { ...part, deleteBeforeReplace: true },
    );
    this.volumeId = volume.id;
    this.registerOutputs({ volumeId: this.volumeId });
  }
}
