import type { ClusterModel } from '../cluster-model.ts';
import { admitsPod } from './admission.ts';
import { type ClusterDemand, clusterDemand } from './cluster-demand.ts';
import { type NodeState, copyOf, emptyNode } from './node-state.ts';
import { type Pod, podMaker } from './pod.ts';
import { type PendingPod, schedule, whyNoPlace } from './scheduler.ts';
import { type SiteNode, siteNodes } from './site-nodes.ts';
import { type LocalStorage, localStorage } from './storage-classes.ts';

/** What the loss of one node leads to. */
export interface NodeLoss {
  readonly node: SiteNode;
  /** Pods for which the other nodes have no room. */
  readonly noRoom: readonly Pod[];
  /** Pods that wait for the node, because their disk is on it or no other one admits them. */
  readonly waiting: readonly Pod[];
  /** Workloads of which no pod runs until the node is back. */
  readonly down: readonly string[];
}

/** Whether what a cluster runs has a place on its machines. */
export interface ClusterFit {
  readonly demand: ClusterDemand;
  /** Classes whose disks are on one node each. */
  readonly storage: ReadonlyMap<string, LocalStorage>;
  readonly nodes: readonly NodeState[];
  /** Pods that run all the time and have no place. */
  readonly pending: readonly PendingPod[];
  /** Pods that come and go, or stand in for others during an update, and would find no place beside all the rest. */
  readonly passingPending: readonly PendingPod[];
  readonly losses: readonly NodeLoss[];
}

const known = new WeakMap<ClusterModel, ClusterFit>();

/** Places everything that a cluster runs on the machines of its site, with all of them and with one lost. */
export function clusterFit(model: ClusterModel): ClusterFit {
  const before = known.get(model);
  if (before !== undefined) return before;
  const fit = fitOf(model);
  known.set(model, fit);
  return fit;
}

function fitOf(model: ClusterModel): ClusterFit {
  const demand = clusterDemand(model);
  const storage = localStorage(model);
  const pod = podMaker(model);
  const machines = siteNodes(model.plan.site);
  const nodes = machines.map(emptyNode);
  const steady = demand.workloads.filter(({ lifetime }) => lifetime === 'steady');
  const pods = steady.flatMap((workload) =>
    workload.pods === undefined
      ? machines
          .filter((node) => admitsPod(node, pod(workload)))
          .map(({ name }, index) => pod(workload, index + 1, name))
      : Array.from({ length: workload.pods }, (_, index) => pod(workload, workload.pods === 1 ? undefined : index + 1)),
  );
  const pending = schedule(pods, nodes, storage);
  const waiting = new Set(pending.map(({ pod: { demand: one } }) => one));
  const passing = [
    ...demand.workloads.filter(({ lifetime }) => lifetime === 'passing'),
    ...steady.filter((one) => one.surges && (one.pods ?? 0) > 0 && !waiting.has(one)),
  ].map((workload) => pod(workload));
  return {
    demand,
    storage,
    nodes,
    pending,
    // Each on its own: what finds no room waits until another one is done.
    passingPending: passing.flatMap((one) => {
      const reason = whyNoPlace(one, nodes, storage);
      return reason === undefined ? [] : [{ pod: one, reason }];
    }),
    losses: machines.length < 2 ? [] : machines.map((node) => lossOf(node, nodes, storage)),
  };
}

function lossOf(lost: SiteNode, all: readonly NodeState[], storage: ReadonlyMap<string, LocalStorage>): NodeLoss {
  const nodes = all.filter(({ node }) => node !== lost).map(copyOf);
  const evicted = all.find(({ node }) => node === lost)!.pods;
  // One of each node needs no other node.
  const homeless = evicted.filter(({ demand }) => demand.pods !== undefined);
  const pending = schedule(homeless, nodes, storage);
  const running = new Set(nodes.flatMap(({ pods }) => pods.map(({ demand }) => demand.workload)));
  const waiting = pending.filter(({ reason }) => reason === 'no node').map(({ pod }) => pod);
  return {
    node: lost,
    noRoom: pending.filter(({ reason }) => reason === 'no room').map(({ pod }) => pod),
    waiting,
    down: [...new Set(waiting.map(({ demand }) => demand.workload))].filter((workload) => !running.has(workload)),
  };
}
