/** An object that is there before anything is applied. */
export interface BuiltInObject {
  readonly kind: string;
  /** Absent for kinds without one; `*` for every namespace. */
  readonly namespace?: string;
  readonly name: string;
  readonly keys?: readonly string[];
  readonly ports?: Readonly<Record<string, number>>;
  /** Whether a cluster may be set up without it and bring its own. @default false */
  readonly replaceable?: boolean;
}

const namespaces = ['default', 'kube-node-lease', 'kube-public', 'kube-system'];
const priorities = ['system-cluster-critical', 'system-node-critical'];
const roles = ['admin', 'cluster-admin', 'edit', 'view'];

/** What Kubernetes and K3s bring: every cluster has it, and no component makes it. */
export const builtInObjects: readonly BuiltInObject[] = [
  ...namespaces.map((name) => ({ kind: 'Namespace', name })),
  ...priorities.map((name) => ({ kind: 'PriorityClass', name })),
  ...roles.map((name) => ({ kind: 'ClusterRole', name })),
  { kind: 'StorageClass', name: 'local-path' },
  { kind: 'ServiceAccount', namespace: '*', name: 'default' },
  { kind: 'ConfigMap', namespace: '*', name: 'kube-root-ca.crt', keys: ['ca.crt'] },
  { kind: 'Role', namespace: 'kube-system', name: 'extension-apiserver-authentication-reader' },
  { kind: 'Service', namespace: 'default', name: 'kubernetes', ports: { https: 443 } },
  {
    kind: 'Service',
    namespace: 'kube-system',
    name: 'kube-dns',
    ports: { dns: 53, 'dns-tcp': 53, metrics: 9153 },
    replaceable: true,
  },
  { kind: 'Service', namespace: 'kube-system', name: 'metrics-server', ports: { https: 443 }, replaceable: true },
];

/** API groups whose custom definitions K3s itself installs. */
export const builtInDefinitions: ReadonlySet<string> = new Set(['helm.cattle.io', 'k3s.cattle.io', 'metrics.k8s.io']);

/** Whether Kubernetes keeps a cluster role of a name for itself. */
export function isSystemRole(name: string): boolean {
  return name.startsWith('system:');
}
