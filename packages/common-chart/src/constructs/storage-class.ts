import type { Construct } from 'constructs';
import { type ClusterObjectMetadata, KubernetesObject, type ObjectKind } from './kubernetes-object.ts';

const kind: ObjectKind = { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', namespaced: false };

/** How volumes of a class are made and what becomes of them. */
export interface StorageClassProps extends ClusterObjectMetadata {
  /** `kubernetes.io/no-provisioner` for volumes that are made by hand. */
  readonly provisioner: string;
  /** What becomes of a volume without its claim. @default 'Retain' */
  readonly reclaimPolicy?: 'Retain' | 'Delete' | undefined;
  /** @default 'WaitForFirstConsumer' */
  readonly volumeBindingMode?: 'WaitForFirstConsumer' | 'Immediate' | undefined;
  /** @default - none */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
  /** @default false */
  readonly allowVolumeExpansion?: boolean | undefined;
  /** @default - none */
  readonly mountOptions?: readonly string[] | undefined;
  /** Whether claims without a class get this one. @default false */
  readonly clusterDefault?: boolean | undefined;
}

/** A StorageClass. */
export class StorageClass extends KubernetesObject {
  constructor(scope: Construct, name: string, props: StorageClassProps) {
    const { provisioner, parameters, allowVolumeExpansion, mountOptions } = props;
    const { reclaimPolicy = 'Retain', volumeBindingMode = 'WaitForFirstConsumer' } = props;
    const annotations = {
      ...(props.clusterDefault === true ? { 'storageclass.kubernetes.io/is-default-class': 'true' } : {}),
      ...props.annotations,
    };
    super(
      scope,
      name,
      kind,
      { ...props, annotations },
      {
        provisioner,
        reclaimPolicy,
        volumeBindingMode,
        parameters,
        allowVolumeExpansion,
        mountOptions,
      },
    );
  }
}
