import { type Amount, minus, plus } from './amount.ts';
import type { Pod } from './pod.ts';
import type { SiteNode } from './site-nodes.ts';
import type { WorkloadDemand } from './workload-demand.ts';

/** A node and what runs on it so far; what is asked often is counted as pods come and go. */
export interface NodeState {
  readonly node: SiteNode;
  readonly pods: Pod[];
  free: Amount;
  /** The pods of each namespace. */
  readonly byNamespace: Map<string | undefined, Pod[]>;
  /** How many pods of each workload. */
  readonly byWorkload: Map<WorkloadDemand, number>;
}

/** An empty node. */
export function emptyNode(node: SiteNode): NodeState {
  return { node, pods: [], free: node.allocatable, byNamespace: new Map(), byWorkload: new Map() };
}

/** A copy that can go its own way. */
export function copyOf({ node, pods }: NodeState): NodeState {
  const copy = emptyNode(node);
  for (const pod of pods) addPod(copy, pod);
  return copy;
}

/** Puts a pod on a node, whether it has room or not. */
export function addPod(state: NodeState, pod: Pod): void {
  const { namespace } = pod.demand;
  const near = state.byNamespace.get(namespace);
  state.pods.push(pod);
  if (near === undefined) state.byNamespace.set(namespace, [pod]);
  else near.push(pod);
  state.byWorkload.set(pod.demand, countOf(state, pod.demand) + 1);
  state.free = minus(state.free, pod.amount);
}

/** Takes a pod from the node that runs it. */
export function removePod(state: NodeState, pod: Pod): void {
  const near = state.byNamespace.get(pod.demand.namespace)!;
  state.pods.splice(state.pods.indexOf(pod), 1);
  near.splice(near.indexOf(pod), 1);
  state.byWorkload.set(pod.demand, countOf(state, pod.demand) - 1);
  state.free = plus(state.free, pod.amount);
}

/** How many pods of a workload a node runs. */
export function countOf(state: NodeState, demand: WorkloadDemand): number {
  return state.byWorkload.get(demand) ?? 0;
}
