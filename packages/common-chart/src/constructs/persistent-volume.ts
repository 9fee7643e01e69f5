import type { Construct } from 'constructs';
import type { IPersistentVolumeSpec } from 'kubernetes-models/v1/PersistentVolumeSpec';
import { emptyField } from '../model/errors.ts';
import type { Fields } from './defined.ts';
import { type ClusterObjectMetadata, KubernetesObject, type ObjectKind } from './kubernetes-object.ts';
import type { AccessMode } from './persistent-volume-claim.ts';
import { quantityProblems } from './quantity.ts';

const kind: ObjectKind = { apiVersion: 'v1', kind: 'PersistentVolume', namespaced: false };

/** A folder or disk of one node. */
export interface PersistentVolumeProps extends ClusterObjectMetadata {
  /** How much it holds, for example `100Gi`. */
  readonly capacity: string;
  readonly storageClassName: string;
  /** The path on the node. */
  readonly localPath: string;
  /** The host names of the nodes that have it, usually one. */
  readonly nodes: readonly string[];
  /** @default ['ReadWriteOnce'] */
  readonly accessModes?: readonly AccessMode[] | undefined;
  /** What becomes of it without its claim. @default 'Retain' */
  readonly reclaimPolicy?: 'Retain' | 'Delete' | undefined;
  /** @default 'Filesystem' */
  readonly volumeMode?: 'Filesystem' | 'Block' | undefined;
  /** The one claim that may have it. @default - any that fits */
  readonly claim?: { readonly namespace: string; readonly name: string } | undefined;
}

/** A PersistentVolume on the disk of a node. */
export class PersistentVolume extends KubernetesObject {
  constructor(scope: Construct, name: string, props: PersistentVolumeProps) {
    const hostname = { key: 'kubernetes.io/hostname', operator: 'In' as const, values: props.nodes };
    const spec: Fields<IPersistentVolumeSpec> = {
      capacity: { storage: props.capacity },
      accessModes: props.accessModes ?? ['ReadWriteOnce'],
      persistentVolumeReclaimPolicy: props.reclaimPolicy ?? 'Retain',
      volumeMode: props.volumeMode ?? 'Filesystem',
      storageClassName: props.storageClassName,
      claimRef: props.claim && { apiVersion: 'v1', kind: 'PersistentVolumeClaim', ...props.claim },
      local: { path: props.localPath },
      nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [hostname] }] } },
    };
    super(scope, name, kind, props, { spec }, [
      ...quantityProblems({ capacity: props.capacity }),
      ...(props.nodes.length === 0 ? [emptyField('nodes')] : []),
    ]);
  }
}
