import { syncRank } from '@lumie-infra/common-chart/health';
import type { TreeObject } from './tree.ts';

/** Compares objects as a sync orders them: by wave, then kind, then name. */
export function bySyncOrder(a: TreeObject, b: TreeObject): number {
  return a.wave - b.wave || syncRank(a.kind) - syncRank(b.kind) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}
