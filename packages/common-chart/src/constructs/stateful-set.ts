import type { Construct } from 'constructs';
import type { IStatefulSetSpec } from 'kubernetes-models/apps/v1/StatefulSetSpec';
import { ComponentScope } from './component-scope.ts';
import type { Fields } from './defined.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata } from './kubernetes-object.ts';
import { type ClaimProps, claimSpec } from './persistent-volume-claim.ts';
import { podProblems } from './pod-problems.ts';
import { type PodTemplateProps, podSelector, podTemplate } from './pod-template.ts';
import { quantityProblems } from './quantity.ts';

// The controller adds `-<hash of 10>` to the name for a label of each revision, which takes 63 characters.
const kind: ObjectKind = {
  apiVersion: 'apps/v1',
  kind: 'StatefulSet',
  namespaced: true,
  nameForm: 'label',
  longestName: 52,
};

/** Pods that each have a name and a volume of their own. */
export interface StatefulSetProps extends ObjectMetadata, PodTemplateProps {
  /** The headless Service that gives each pod its DNS name. @default - the name of the set */
  readonly serviceName?: string | undefined;
  /** @default 1 */
  readonly replicas?: number | undefined;
  /** A claim for each pod, by the name of the volume that it becomes. @default - none */
  readonly volumeClaimTemplates?: Readonly<Record<string, ClaimProps>> | undefined;
  /** `Parallel` starts and stops pods without waiting for the one before. @default 'OrderedReady' */
  readonly podManagementPolicy?: 'OrderedReady' | 'Parallel' | undefined;
  /** `OnDelete` leaves the update of each pod to its deletion. @default 'RollingUpdate' */
  readonly updateStrategy?: 'RollingUpdate' | 'OnDelete' | undefined;
  /** @default 3 */
  readonly revisionHistoryLimit?: number | undefined;
  /** Seconds for which a new pod must be ready before the next one is updated. @default 0 */
  readonly minReadySeconds?: number | undefined;
}

/**
 * A StatefulSet; its claims outlive it.
 *
 * @throws {Problems} with all that is wrong with its pods.
 */
export class StatefulSet extends KubernetesObject {
  constructor(scope: Construct, name: string, props: StatefulSetProps) {
    const claims = Object.entries(props.volumeClaimTemplates ?? {});
    const spec: Fields<IStatefulSetSpec> = {
      replicas: props.replicas ?? 1,
      serviceName: props.serviceName ?? name,
      revisionHistoryLimit: props.revisionHistoryLimit ?? 3,
      minReadySeconds: props.minReadySeconds,
      podManagementPolicy: props.podManagementPolicy,
      updateStrategy: { type: props.updateStrategy ?? 'RollingUpdate' },
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
      selector: { matchLabels: podSelector(name, props) },
      template: podTemplate(name, props, ComponentScope.find(scope)?.componentLabels),
      volumeClaimTemplates:
        claims.length === 0
          ? undefined
          : // Argo CD compares these with the live object, where the API server has filled in both fields.
            claims.map(([key, claim]) => ({
              apiVersion: 'v1',
              kind: 'PersistentVolumeClaim',
              metadata: { name: key },
              spec: claimSpec({ ...claim, volumeMode: claim.volumeMode ?? 'Filesystem' }),
            })),
    };
    super(scope, name, kind, props, { spec }, [
      ...podProblems(name, props, Object.keys(props.volumeClaimTemplates ?? {})),
      ...claims.flatMap(([key, claim]) => quantityProblems({ [`the storage of claim '${key}'`]: claim.storage })),
    ]);
  }
}
