import type { Construct } from 'constructs';
import type { IPodDisruptionBudgetSpec } from 'kubernetes-models/policy/v1/PodDisruptionBudgetSpec';
import type { Fields } from './defined.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata } from './kubernetes-object.ts';
import { type Labels, selectorLabels } from './label.ts';

const kind: ObjectKind = { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', namespaced: true };

/** How many pods an emptied node may take away at once, as numbers or percentages. */
export type PodDisruptionBudgetProps = ObjectMetadata & {
  /** @default - `app.kubernetes.io/name: <name of the budget>` */
  readonly selector?: Labels | undefined;
  /** `IfHealthyBudget` also protects pods that are not ready, which can keep a node from being emptied. @default 'AlwaysAllow' */
  readonly unhealthyPodEvictionPolicy?: 'AlwaysAllow' | 'IfHealthyBudget' | undefined;
} & (
    | { /** @default 1 */ readonly maxUnavailable?: number | string | undefined; readonly minAvailable?: undefined }
    | { readonly minAvailable: number | string; readonly maxUnavailable?: undefined }
  );

/** A PodDisruptionBudget. */
export class PodDisruptionBudget extends KubernetesObject {
  constructor(scope: Construct, name: string, props: PodDisruptionBudgetProps = {}) {
    const spec: Fields<IPodDisruptionBudgetSpec> = {
      selector: { matchLabels: props.selector ?? selectorLabels(name) },
      minAvailable: props.minAvailable,
      maxUnavailable: props.minAvailable === undefined ? (props.maxUnavailable ?? 1) : undefined,
      unhealthyPodEvictionPolicy: props.unhealthyPodEvictionPolicy ?? 'AlwaysAllow',
    };
    super(scope, name, kind, props, { spec });
  }
}
