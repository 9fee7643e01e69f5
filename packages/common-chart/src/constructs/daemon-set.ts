import type { Construct } from 'constructs';
import type { IDaemonSetSpec } from 'kubernetes-models/apps/v1/DaemonSetSpec';
import { ComponentScope } from './component-scope.ts';
import type { Fields } from './defined.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata } from './kubernetes-object.ts';
import { podProblems } from './pod-problems.ts';
import { type PodTemplateProps, podSelector, podTemplate } from './pod-template.ts';

const kind: ObjectKind = { apiVersion: 'apps/v1', kind: 'DaemonSet', namespaced: true, longestName: 63 };

/** One pod on every node that takes it. */
export interface DaemonSetProps extends ObjectMetadata, PodTemplateProps {
  /** Nodes whose pod may be away during an update, as a number or percentage. @default 1 */
  readonly maxUnavailable?: number | string | undefined;
  /** @default 3 */
  readonly revisionHistoryLimit?: number | undefined;
  /** Seconds for which a new pod must be ready before the next one is updated. @default 0 */
  readonly minReadySeconds?: number | undefined;
}

/**
 * A DaemonSet, updated node by node.
 *
 * @throws {Problems} with all that is wrong with its pods.
 */
export class DaemonSet extends KubernetesObject {
  constructor(scope: Construct, name: string, props: DaemonSetProps) {
    const spec: Fields<IDaemonSetSpec> = {
      revisionHistoryLimit: props.revisionHistoryLimit ?? 3,
      minReadySeconds: props.minReadySeconds,
      selector: { matchLabels: podSelector(name, props) },
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: props.maxUnavailable ?? 1 } },
      template: podTemplate(name, props, ComponentScope.find(scope)?.componentLabels),
    };
    super(scope, name, kind, props, { spec }, podProblems(name, props));
  }
}
