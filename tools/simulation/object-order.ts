import type { TreeObject } from './tree.ts';

/** The order of kinds inside one wave; any other kind comes after them. */
const kinds = [
  'Namespace',
  'NetworkPolicy',
  'ResourceQuota',
  'LimitRange',
  'PodDisruptionBudget',
  'ServiceAccount',
  'Secret',
  'ConfigMap',
  'StorageClass',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'CustomResourceDefinition',
  'ClusterRole',
  'ClusterRoleBinding',
  'Role',
  'RoleBinding',
  'Service',
  'DaemonSet',
  'Pod',
  'ReplicaSet',
  'Deployment',
  'HorizontalPodAutoscaler',
  'StatefulSet',
  'Job',
  'CronJob',
  'IngressClass',
  'Ingress',
  'APIService',
];

/** Compares objects as a sync orders them: by wave, then kind, then name. */
export function bySyncOrder(a: TreeObject, b: TreeObject): number {
  return a.wave - b.wave || rank(a) - rank(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

function rank({ kind }: TreeObject): number {
  // Charts and releases hold all kinds; their place inside the wave does not matter.
  const found = kinds.indexOf(kind);
  return found === -1 ? kinds.length : found;
}
