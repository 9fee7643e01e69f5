/** A kind that an API server serves. */
export interface ServedKind {
  readonly kind: string;
  /** The plural. */
  readonly name: string;
  readonly namespaced: boolean;
}

/** Kinds that every cluster serves, as far as this project uses them before Argo CD runs. */
export const builtInKinds: Readonly<Record<string, readonly ServedKind[]>> = {
  v1: [
    { kind: 'ConfigMap', name: 'configmaps', namespaced: true },
    { kind: 'Namespace', name: 'namespaces', namespaced: false },
    { kind: 'PersistentVolume', name: 'persistentvolumes', namespaced: false },
    { kind: 'PersistentVolumeClaim', name: 'persistentvolumeclaims', namespaced: true },
    { kind: 'Pod', name: 'pods', namespaced: true },
    { kind: 'Secret', name: 'secrets', namespaced: true },
    { kind: 'Service', name: 'services', namespaced: true },
    { kind: 'ServiceAccount', name: 'serviceaccounts', namespaced: true },
  ],
  'apiextensions.k8s.io/v1': [
    { kind: 'CustomResourceDefinition', name: 'customresourcedefinitions', namespaced: false },
  ],
  'apps/v1': [
    { kind: 'DaemonSet', name: 'daemonsets', namespaced: true },
    { kind: 'Deployment', name: 'deployments', namespaced: true },
    { kind: 'StatefulSet', name: 'statefulsets', namespaced: true },
  ],
  'batch/v1': [{ kind: 'Job', name: 'jobs', namespaced: true }],
  'networking.k8s.io/v1': [
    { kind: 'Ingress', name: 'ingresses', namespaced: true },
    { kind: 'NetworkPolicy', name: 'networkpolicies', namespaced: true },
  ],
  'rbac.authorization.k8s.io/v1': [
    { kind: 'ClusterRole', name: 'clusterroles', namespaced: false },
    { kind: 'ClusterRoleBinding', name: 'clusterrolebindings', namespaced: false },
    { kind: 'Role', name: 'roles', namespaced: true },
    { kind: 'RoleBinding', name: 'rolebindings', namespaced: true },
  ],
  'scheduling.k8s.io/v1': [{ kind: 'PriorityClass', name: 'priorityclasses', namespaced: false }],
};
