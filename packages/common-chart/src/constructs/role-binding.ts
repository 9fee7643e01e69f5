import type { Construct } from 'constructs';
import { emptyField } from '../model/errors.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata } from './kubernetes-object.ts';
import { type Subject, subjects } from './subject.ts';

const kind: ObjectKind = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'RoleBinding',
  namespaced: true,
  nameForm: 'path',
};

/** Who may do what in one namespace: a Role of it, or a ClusterRole within it. */
export type RoleBindingProps = ObjectMetadata & { readonly subjects: readonly Subject[] } & (
    { readonly role: string } | { readonly clusterRole: string }
  );

/**
 * A RoleBinding.
 *
 * @example
 * new RoleBinding(scope, 'web', { role: 'config-reader', subjects: [{ serviceAccount: 'web' }] });
 */
export class RoleBinding extends KubernetesObject {
  constructor(scope: Construct, name: string, props: RoleBindingProps) {
    const role =
      'role' in props ? { kind: 'Role', name: props.role } : { kind: 'ClusterRole', name: props.clusterRole };
    const fields = {
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', ...role },
      subjects: subjects(scope, props.subjects),
    };
    super(scope, name, kind, props, fields, props.subjects.length === 0 ? [emptyField('subjects')] : []);
  }
}
