import { admitsPod, keepsAway } from './admission.ts';
import { holds, plus } from './amount.ts';
import { type NodeState, addPod, countOf, removePod } from './node-state.ts';
import type { Pod } from './pod.ts';
import type { LocalStorage } from './storage-classes.ts';

/** A pod that runs nowhere: no node has room for it, or none admits it. */
export interface PendingPod {
  readonly pod: Pod;
  readonly reason: 'no room' | 'no node';
}

/**
 * Places pods on nodes as the scheduler of Kubernetes does: the important ones first, each on the node with fewest of its
 * kind and then most room, others pushed off by it where there is none.
 *
 * Nodes are filled in place. A pod with a disk of its node stays there.
 */
export function schedule(
  pods: readonly Pod[],
  nodes: readonly NodeState[],
  storage: ReadonlyMap<string, LocalStorage>,
): PendingPod[] {
  const pending: PendingPod[] = [];
  // Of equal priority, in the order given.
  const queue = pods.toSorted((a, b) => b.priority - a.priority);
  while (queue.length > 0) {
    const pod = queue.shift()!;
    const open = openTo(pod, nodes, storage);
    const chosen = best(withRoom(open, pod), pod);
    if (chosen !== undefined) {
      addPod(chosen, bound(pod, chosen, storage));
      continue;
    }
    const pushed = pod.preempts ? cheapest(open, pod) : undefined;
    if (pushed === undefined) {
      pending.push({ pod, reason: open.length === 0 ? 'no node' : 'no room' });
      continue;
    }
    for (const victim of pushed.victims) removePod(pushed.state, victim);
    addPod(pushed.state, bound(pod, pushed.state, storage));
    queue.push(...pushed.victims);
    queue.sort((a, b) => b.priority - a.priority);
  }
  return pending;
}

/** Why a pod would find no place beside all that runs; `undefined` when it would. */
export function whyNoPlace(
  pod: Pod,
  nodes: readonly NodeState[],
  storage: ReadonlyMap<string, LocalStorage>,
): PendingPod['reason'] | undefined {
  const open = openTo(pod, nodes, storage);
  if (withRoom(open, pod).length > 0) return undefined;
  return open.length === 0 ? 'no node' : 'no room';
}

/** The nodes that a pod may run on, if they have room. */
function openTo(pod: Pod, nodes: readonly NodeState[], storage: ReadonlyMap<string, LocalStorage>): NodeState[] {
  return nodes.filter(
    (state) => admitsPod(state.node, pod) && hasVolume(state, pod, storage) && !keepsAway(state, pod, nodes),
  );
}

function withRoom(states: readonly NodeState[], pod: Pod): NodeState[] {
  return states.filter(({ free }) => holds(free, pod.amount));
}

function best(states: readonly NodeState[], pod: Pod): NodeState | undefined {
  return states.toSorted((a, b) => countOf(a, pod.demand) - countOf(b, pod.demand) || freeShare(b) - freeShare(a))[0];
}

function freeShare({ node: { allocatable }, free }: NodeState): number {
  return free.millicores / allocatable.millicores + free.bytes / allocatable.bytes;
}

interface Preemption {
  readonly state: NodeState;
  readonly victims: readonly Pod[];
}

/** The node where the least important pods have to go for another one. */
function cheapest(states: readonly NodeState[], pod: Pod): Preemption | undefined {
  return states
    .flatMap((state) => preemptionAt(state, pod) ?? [])
    .toSorted((a, b) => mostImportant(a) - mostImportant(b) || a.victims.length - b.victims.length)[0];
}

function preemptionAt(state: NodeState, pod: Pod): Preemption | undefined {
  let { free } = state;
  const victims: Pod[] = [];
  const lower = state.pods.filter(({ priority }) => priority < pod.priority);
  for (const victim of lower.toSorted((a, b) => a.priority - b.priority || b.amount.bytes - a.amount.bytes)) {
    if (holds(free, pod.amount)) break;
    free = plus(free, victim.amount);
    victims.push(victim);
  }
  return holds(free, pod.amount) ? { state, victims } : undefined;
}

function mostImportant({ victims }: Preemption): number {
  return Math.max(...victims.map(({ priority }) => priority));
}

function bound(pod: Pod, { node }: NodeState, storage: ReadonlyMap<string, LocalStorage>): Pod {
  return storage.has(pod.demand.storageClass ?? '') ? { ...pod, node: node.name } : pod;
}

/** Whether a disk for a pod is on a node, or can be made there. */
function hasVolume({ node, pods }: NodeState, { demand }: Pod, storage: ReadonlyMap<string, LocalStorage>): boolean {
  const volumes = storage.get(demand.storageClass ?? '')?.volumes;
  if (volumes === undefined) return true;
  const taken = pods.filter((other) => other.demand.storageClass === demand.storageClass).length;
  return volumes.filter((host) => host === node.name).length > taken;
}
