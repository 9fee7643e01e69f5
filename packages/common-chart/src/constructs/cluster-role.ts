import type { Construct } from 'constructs';
import type { IPolicyRule } from 'kubernetes-models/rbac.authorization.k8s.io/v1/PolicyRule';
import { emptyField } from '../model/errors.ts';
import type { Fields } from './defined.ts';
import { type ClusterObjectMetadata, KubernetesObject, type ObjectKind } from './kubernetes-object.ts';
import type { Labels } from './label.ts';

const kind: ObjectKind = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRole',
  namespaced: false,
  nameForm: 'path',
};

/** What may be done in all namespaces: rules of its own, or those of all roles with certain labels. */
export type ClusterRoleProps = ClusterObjectMetadata &
  (
    | { readonly rules: readonly Fields<IPolicyRule>[] }
    | { /** The labels of the roles, a list of alternatives. */ readonly aggregate: readonly Labels[] }
  );

/** A ClusterRole. */
export class ClusterRole extends KubernetesObject {
  constructor(scope: Construct, name: string, props: ClusterRoleProps) {
    const fields =
      'rules' in props
        ? { rules: props.rules }
        : {
            aggregationRule: { clusterRoleSelectors: props.aggregate.map((labels) => ({ matchLabels: labels })) },
            // The control plane fills them in.
            rules: [],
          };
    const isEmpty = 'rules' in props ? props.rules.length === 0 : props.aggregate.length === 0;
    const field = 'rules' in props ? 'rules' : 'aggregate';
    super(scope, name, kind, props, fields, isEmpty ? [emptyField(field)] : []);
  }
}
