import type { Construct } from 'constructs';
import { badPriority } from '../model/errors.ts';
import { type ClusterObjectMetadata, KubernetesObject, type ObjectKind } from './kubernetes-object.ts';

const kind: ObjectKind = { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', namespaced: false };

/** Which pods go first. */
export interface PriorityClassProps extends ClusterObjectMetadata {
  /** The higher goes first; at most 1,000,000,000. */
  readonly value: number;
  /** What it is for. */
  readonly description: string;
  /** Whether pods without a class get this one. @default false */
  readonly globalDefault?: boolean | undefined;
  /** `Never` lets a pod go first in the queue but stop no other. @default 'PreemptLowerPriority' */
  readonly preemptionPolicy?: 'PreemptLowerPriority' | 'Never' | undefined;
}

/** A PriorityClass. */
export class PriorityClass extends KubernetesObject {
  constructor(scope: Construct, name: string, props: PriorityClassProps) {
    const { value, description, globalDefault = false, preemptionPolicy = 'PreemptLowerPriority' } = props;
    const isPriority = Number.isInteger(value) && value >= -(2 ** 31) && value <= 1_000_000_000;
    const fields = { value, description, globalDefault, preemptionPolicy };
    super(scope, name, kind, props, fields, isPriority ? [] : [badPriority(value)]);
  }
}
