import type { DraftCluster } from './draft-cluster.ts';

/** One way to break a cluster, and who must notice. */
export interface Mutation {
  /** What it does, in a few words. */
  readonly what: string;
  /** The rule that must name it. */
  readonly rule: string;
  /** What the rule must say, in part. */
  readonly says: string;
  readonly change: (draft: DraftCluster) => void;
}
