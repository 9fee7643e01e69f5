import { ClusterRole, ClusterRoleBinding, type ComponentScope, ServiceAccount } from '@lumie-infra/common-chart';

const read = ['get', 'list', 'watch'] as const;

/** What tells a collector which workload a pod belongs to. */
const podRules = [
  { apiGroups: [''], resources: ['namespaces', 'nodes', 'pods'], verbs: read },
  { apiGroups: ['apps'], resources: ['daemonsets', 'deployments', 'replicasets', 'statefulsets'], verbs: read },
  { apiGroups: ['batch'], resources: ['cronjobs', 'jobs'], verbs: read },
] as const;

/** What tells the target allocator which targets there are, and on which nodes. */
const targetRules = [
  { apiGroups: [''], resources: ['endpoints', 'namespaces', 'nodes', 'pods', 'services'], verbs: read },
  { apiGroups: ['discovery.k8s.io'], resources: ['endpointslices'], verbs: read },
  {
    apiGroups: ['monitoring.coreos.com'],
    resources: ['podmonitors', 'probes', 'scrapeconfigs', 'servicemonitors'],
    verbs: read,
  },
] as const;

/** The service accounts of the component. */
export const accounts = {
  gateway: 'gateway',
  node: 'node-collector',
  targets: 'target-allocator',
} as const;

/** The accounts, each with what it must read in the cluster; none may read a secret or change anything. */
export function collectorAccess(scope: ComponentScope): void {
  for (const account of Object.values(accounts)) {
    // The operator makes the pods, and does not ask for the token.
    new ServiceAccount(scope, account, { automountServiceAccountToken: true });
  }
  new ClusterRole(scope, 'opentelemetry-pod-reader', { rules: podRules });
  new ClusterRole(scope, 'opentelemetry-target-reader', { rules: targetRules });
  new ClusterRoleBinding(scope, 'opentelemetry-pod-reader', {
    clusterRole: 'opentelemetry-pod-reader',
    subjects: [{ serviceAccount: accounts.gateway }, { serviceAccount: accounts.node }],
  });
  new ClusterRoleBinding(scope, 'opentelemetry-target-reader', {
    clusterRole: 'opentelemetry-target-reader',
    subjects: [{ serviceAccount: accounts.targets }],
  });
}
