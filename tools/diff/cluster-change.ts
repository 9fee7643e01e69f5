import { type FixedFieldChange, fixedFieldChanges } from '../release/fixed-fields.ts';
import { type ClusterDiff, clusterDiff } from './cluster-diff.ts';
import { type FactsDiff, factsDiff, hasNoChanges } from './facts-diff.ts';
import type { RenderedSide } from './render-side.ts';

/** Everything that differs between two states of a cluster. */
export interface ClusterChange extends ClusterDiff {
  /** What the two sides are called. */
  readonly from: string;
  readonly to: string;
  /** Absent when a side does not tell. */
  readonly facts?: FactsDiff;
  /** Fields that Kubernetes refuses to change, so that Argo CD cannot apply the object as it is. */
  readonly refused: readonly RefusedChange[];
  /** Whether nothing differs that a cluster would notice. */
  readonly nothing: boolean;
}

/** A change that Kubernetes refuses. */
export interface RefusedChange extends FixedFieldChange {
  readonly component: string;
  readonly object: string;
}

/** Compares two rendered states of a cluster. */
export function clusterChange(from: string, before: RenderedSide, to: string, after: RenderedSide): ClusterChange {
  const { layers, deletions } = clusterDiff(before.texts, after.texts);
  const isTold = before.facts?.format === 1 && after.facts?.format === 1;
  const facts = isTold ? factsDiff(before.facts, after.facts) : undefined;
  const refused = layers.flatMap(({ components }) =>
    components.flatMap(({ component, objects }) =>
      objects.flatMap((change) => {
        if (change.replaces !== undefined) return [];
        const fixed = fixedFieldChanges(change.kind, change.before, change.after).filter(({ refused }) => refused);
        return fixed.map((field) => ({ component, object: change.object, ...field }));
      }),
    ),
  );
  return {
    from,
    to,
    layers,
    deletions,
    ...(facts === undefined ? {} : { facts }),
    refused,
    nothing: layers.length === 0 && (facts === undefined || hasNoChanges(facts)),
  };
}
