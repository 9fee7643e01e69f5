import type { ClusterModel } from '../cluster-model.ts';
import type { Amount } from './amount.ts';
import { podAmount } from './container-demand.ts';
import type { WorkloadDemand } from './workload-demand.ts';

/** One pod that needs a node. */
export interface Pod {
  readonly demand: WorkloadDemand;
  readonly name: string;
  readonly amount: Amount;
  readonly priority: number;
  /** Whether it may push pods of a lower priority off a node. */
  readonly preempts: boolean;
  /** The one node that it can run on, because it is the node's own or its disk is there. */
  readonly node?: string;
}

interface PriorityClass {
  readonly value: number;
  readonly preempts: boolean;
}

const builtInClasses: readonly (readonly [string, PriorityClass])[] = [
  ['system-cluster-critical', { value: 2_000_000_000, preempts: true }],
  ['system-node-critical', { value: 2_000_001_000, preempts: true }],
];

/** Makes pods of demands, with the priorities of a cluster's classes. */
export function podMaker(model: ClusterModel): (demand: WorkloadDemand, number?: number, node?: string) => Pod {
  const classes = new Map(builtInClasses);
  let byDefault: PriorityClass = { value: 0, preempts: true };
  for (const { object } of model.ofKind('PriorityClass')) {
    const found = { value: Number(object['value']), preempts: object['preemptionPolicy'] !== 'Never' };
    classes.set(object.metadata.name, found);
    if (object['globalDefault'] === true) byDefault = found;
  }
  return (demand, number, node) => {
    const { value, preempts } = classes.get(demand.priorityClass ?? '') ?? byDefault;
    return {
      demand,
      name: number === undefined ? demand.workload : `${demand.workload} #${number}`,
      amount: podAmount(demand.containers),
      priority: value,
      preempts,
      ...(node === undefined ? {} : { node }),
    };
  };
}
