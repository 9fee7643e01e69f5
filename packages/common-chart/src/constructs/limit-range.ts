import type { Construct } from 'constructs';
import type { ILimitRangeItem } from 'kubernetes-models/v1/LimitRangeItem';
import { emptyField } from '../model/errors.ts';
import type { Fields } from './defined.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata } from './kubernetes-object.ts';

const kind: ObjectKind = { apiVersion: 'v1', kind: 'LimitRange', namespaced: true };

/** What one container, pod or claim of a namespace gets and may ask for. */
export interface LimitRangeProps extends ObjectMetadata {
  readonly limits: readonly (Fields<Omit<ILimitRangeItem, 'type'>> & {
    readonly type: 'Container' | 'Pod' | 'PersistentVolumeClaim';
  })[];
}

/**
 * A LimitRange.
 *
 * @example
 * new LimitRange(scope, 'defaults', { limits: [{ type: 'Container', defaultRequest: { cpu: '10m', memory: '64Mi' } }] });
 */
export class LimitRange extends KubernetesObject {
  constructor(scope: Construct, name: string, props: LimitRangeProps) {
    const problems = props.limits.length === 0 ? [emptyField('limits')] : [];
    super(scope, name, kind, props, { spec: { limits: props.limits } }, problems);
  }
}
