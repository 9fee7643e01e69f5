import { syncRank } from '@lumie-infra/common-chart/health';
import type { KubernetesObject } from '../kubernetes/index.ts';

/** Objects in the order in which a sync applies them: by kind, then name. */
export function inSyncOrder(objects: readonly KubernetesObject[]): KubernetesObject[] {
  const nameOf = ({ kind, metadata }: KubernetesObject): string =>
    `${metadata.name}/${metadata.namespace ?? ''}/${kind}`;
  return [...objects].sort((a, b) => syncRank(a.kind) - syncRank(b.kind) || (nameOf(a) < nameOf(b) ? -1 : 1));
}
