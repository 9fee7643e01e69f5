import type { Construct } from 'constructs';
import type { IPolicyRule } from 'kubernetes-models/rbac.authorization.k8s.io/v1/PolicyRule';
import { emptyField } from '../model/errors.ts';
import type { Fields } from './defined.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata } from './kubernetes-object.ts';

const kind: ObjectKind = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'Role',
  namespaced: true,
  nameForm: 'path',
};

/** What may be done in one namespace. */
export interface RoleProps extends ObjectMetadata {
  readonly rules: readonly Fields<IPolicyRule>[];
}

/**
 * A Role.
 *
 * @example
 * new Role(scope, 'config-reader', { rules: [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get'] }] });
 */
export class Role extends KubernetesObject {
  constructor(scope: Construct, name: string, props: RoleProps) {
    super(scope, name, kind, props, { rules: props.rules }, props.rules.length === 0 ? [emptyField('rules')] : []);
  }
}
