import type { Construct } from 'constructs';
import { emptyField } from '../model/errors.ts';
import { type ClusterObjectMetadata, KubernetesObject, type ObjectKind } from './kubernetes-object.ts';
import { type Subject, subjects } from './subject.ts';

const kind: ObjectKind = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRoleBinding',
  namespaced: false,
  nameForm: 'path',
};

/** Who may do what in all namespaces. */
export interface ClusterRoleBindingProps extends ClusterObjectMetadata {
  readonly clusterRole: string;
  readonly subjects: readonly Subject[];
}

/** A ClusterRoleBinding. */
export class ClusterRoleBinding extends KubernetesObject {
  constructor(scope: Construct, name: string, props: ClusterRoleBindingProps) {
    const fields = {
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: props.clusterRole },
      subjects: subjects(scope, props.subjects),
    };
    super(scope, name, kind, props, fields, props.subjects.length === 0 ? [emptyField('subjects')] : []);
  }
}
