import type { Construct } from 'constructs';
import type { IPersistentVolumeClaimSpec } from 'kubernetes-models/v1/PersistentVolumeClaimSpec';
import type { Fields } from './defined.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata } from './kubernetes-object.ts';
import type { Labels } from './label.ts';
import { quantityProblems } from './quantity.ts';

const kind: ObjectKind = { apiVersion: 'v1', kind: 'PersistentVolumeClaim', namespaced: true };

/** How many nodes or pods may mount a volume at once, and how. */
export type AccessMode = 'ReadWriteOnce' | 'ReadWriteOncePod' | 'ReadOnlyMany' | 'ReadWriteMany';

/** A request for storage. */
export interface ClaimProps {
  /** How much, for example `10Gi`. */
  readonly storage: string;
  /** @default - the cluster's default class */
  readonly storageClassName?: string | undefined;
  /** @default ['ReadWriteOnce'] */
  readonly accessModes?: readonly AccessMode[] | undefined;
  /** @default 'Filesystem' */
  readonly volumeMode?: 'Filesystem' | 'Block' | undefined;
  /** The one volume that will do. @default - any that fits */
  readonly volumeName?: string | undefined;
  /** Labels of the volumes that will do. @default - any that fits */
  readonly volumeSelector?: Labels | undefined;
}

/** The metadata of a claim and its request. */
export interface PersistentVolumeClaimProps extends ObjectMetadata, ClaimProps {}

/** The `spec` of a claim. */
export function claimSpec(props: ClaimProps): Fields<IPersistentVolumeClaimSpec> {
  return {
    accessModes: props.accessModes ?? ['ReadWriteOnce'],
    resources: { requests: { storage: props.storage } },
    storageClassName: props.storageClassName,
    volumeMode: props.volumeMode,
    volumeName: props.volumeName,
    selector: props.volumeSelector && { matchLabels: props.volumeSelector },
  };
}

/** A PersistentVolumeClaim. */
export class PersistentVolumeClaim extends KubernetesObject {
  constructor(scope: Construct, name: string, props: PersistentVolumeClaimProps) {
    super(scope, name, kind, props, { spec: claimSpec(props) }, quantityProblems({ storage: props.storage }));
  }
}
