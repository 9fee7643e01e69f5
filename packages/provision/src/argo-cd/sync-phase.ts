import type { KubernetesObject } from '../kubernetes/index.ts';

/** When a sync of Argo CD applies an object of a chart; `never` for hooks of moments that it does not know. */
export type SyncPhase = 'after' | 'before' | 'never' | 'sync';

const ofHook: Readonly<Record<string, SyncPhase>> = {
  'pre-install': 'before',
  'pre-upgrade': 'before',
  'post-install': 'after',
  'post-upgrade': 'after',
  'crd-install': 'sync',
};
const ofArgoHook: Readonly<Record<string, SyncPhase>> = {
  PreSync: 'before',
  Sync: 'sync',
  PostSync: 'after',
};

/** When a sync applies an object, from the annotations of Argo CD's own hooks and of Helm's. */
export function syncPhaseOf({ metadata: { annotations = {} } }: KubernetesObject): SyncPhase {
  const own = annotations['argocd.argoproj.io/hook'];
  const [value, phases] = own === undefined ? [annotations['helm.sh/hook'], ofHook] : [own, ofArgoHook];
  if (value === undefined) return 'sync';
  const found = value.split(',').map((moment) => phases[moment.trim()]);
  return found.find((phase) => phase !== undefined) ?? 'never';
}

/** The place of a hook among those of its moment. */
export function hookWeightOf({ metadata: { annotations = {} } }: KubernetesObject): number {
  return Number(annotations['helm.sh/hook-weight'] ?? annotations['argocd.argoproj.io/sync-wave'] ?? 0);
}
