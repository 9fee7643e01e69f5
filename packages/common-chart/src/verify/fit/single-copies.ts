import type { ClusterFit } from './cluster-fit.ts';
import type { WorkloadDemand } from './workload-demand.ts';

/** A workload that one lost node would stop until it is back, whichever node that is. */
export interface SingleCopy {
  readonly component: string;
  /** The workload. */
  readonly what: string;
  readonly demand: WorkloadDemand;
}

/** What runs once, on a disk of its node: where that is depends on the day, so all nodes count. */
export function singleCopies({ demand, storage }: ClusterFit): SingleCopy[] {
  return demand.workloads
    .filter(
      ({ lifetime, pods, storageClass }) => lifetime === 'steady' && pods === 1 && storage.has(storageClass ?? ''),
    )
    .map((workload) => ({ component: workload.component, what: workload.workload, demand: workload }));
}
