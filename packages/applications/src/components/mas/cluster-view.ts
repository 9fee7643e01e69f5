import { ClusterRole, ClusterRoleBinding, type ComponentScope, ServiceAccount } from '@lumie-infra/common-chart';

const read = ['get', 'list', 'watch'];

/** What the agents may see of the cluster: what runs and how it is, but neither settings nor secrets nor logs. */
export function clusterView(scope: ComponentScope, name: string): void {
  new ServiceAccount(scope, name);
  new ClusterRole(scope, `${name}-viewer`, {
    rules: [
      { apiGroups: [''], resources: ['events', 'namespaces', 'nodes', 'persistentvolumeclaims'], verbs: read },
      { apiGroups: [''], resources: ['pods', 'services'], verbs: read },
      { apiGroups: ['discovery.k8s.io'], resources: ['endpointslices'], verbs: read },
      { apiGroups: ['apps'], resources: ['daemonsets', 'deployments', 'replicasets', 'statefulsets'], verbs: read },
      { apiGroups: ['batch'], resources: ['cronjobs', 'jobs'], verbs: read },
      { apiGroups: ['networking.k8s.io'], resources: ['ingresses'], verbs: read },
      { apiGroups: ['argoproj.io'], resources: ['applications'], verbs: read },
    ],
  });
  new ClusterRoleBinding(scope, `${name}-viewer`, {
    clusterRole: `${name}-viewer`,
    subjects: [{ serviceAccount: name }],
  });
}
