import type { Construct } from 'constructs';
import type { IDeploymentSpec } from 'kubernetes-models/apps/v1/DeploymentSpec';
import { ComponentScope } from './component-scope.ts';
import type { Fields } from './defined.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata } from './kubernetes-object.ts';
import { podProblems } from './pod-problems.ts';
import { type PodTemplateProps, podSelector, podTemplate } from './pod-template.ts';
import { holdsClaim } from './volume.ts';

const kind: ObjectKind = { apiVersion: 'apps/v1', kind: 'Deployment', namespaced: true, longestName: 63 };

/** How many pods an update may add and take away, as numbers or percentages. */
export interface RollingUpdate {
  /** @default 0 */
  readonly maxUnavailable?: number | string | undefined;
  /** @default 1 */
  readonly maxSurge?: number | string | undefined;
}

/** Pods that are alike and may come and go. */
export interface DeploymentProps extends ObjectMetadata, PodTemplateProps {
  /** @default 1 */
  readonly replicas?: number | undefined;
  /** @default - a rolling update that never takes a pod away first; `Recreate` when the pods hold a claim */
  readonly strategy?: 'Recreate' | RollingUpdate | undefined;
  /** Old versions that `kubectl rollout undo` may return to. @default 3 */
  readonly revisionHistoryLimit?: number | undefined;
  /** Seconds for which a new pod must be ready before it counts. @default 0 */
  readonly minReadySeconds?: number | undefined;
  /** Seconds. @default 600 */
  readonly progressDeadlineSeconds?: number | undefined;
}

function strategy(props: DeploymentProps): Fields<IDeploymentSpec>['strategy'] {
  const given = props.strategy ?? (holdsClaim(props.volumes) ? 'Recreate' : {});
  if (given === 'Recreate') return { type: 'Recreate' };
  const { maxUnavailable = 0, maxSurge = 1 } = given;
  return { type: 'RollingUpdate', rollingUpdate: { maxUnavailable, maxSurge } };
}

/**
 * A Deployment.
 *
 * @throws {Problems} with all that is wrong with its pods.
 *
 * @example
 * new Deployment(scope, 'web', {
 *   containers: {
 *     web: {
 *       image: 'registry.example.com/web:1.4.2',
 *       ports: { http: 8080 },
 *       resources: { cpu: '50m', memory: '128Mi' },
 *       readiness: { http: '/ready' },
 *     },
 *   },
 * });
 */
export class Deployment extends KubernetesObject {
  constructor(scope: Construct, name: string, props: DeploymentProps) {
    const spec: Fields<IDeploymentSpec> = {
      replicas: props.replicas ?? 1,
      revisionHistoryLimit: props.revisionHistoryLimit ?? 3,
      minReadySeconds: props.minReadySeconds,
      progressDeadlineSeconds: props.progressDeadlineSeconds,
      selector: { matchLabels: podSelector(name, props) },
      strategy: strategy(props),
      template: podTemplate(name, props, ComponentScope.find(scope)?.componentLabels),
    };
    super(scope, name, kind, props, { spec }, podProblems(name, props));
  }
}
