import {
  copyIsSingle,
  passingHasNoRoom,
  podHasNoNode,
  podHasNoRoom,
  podsAreUnknown,
  requestIsMissing,
  siteHasNoNodes,
} from '../errors.ts';
import type { ClusterModel } from '../cluster-model.ts';
import { type ClusterFit, clusterFit } from '../fit/cluster-fit.ts';
import { lossWarnings } from '../fit/loss-warnings.ts';
import type { Pod } from '../fit/pod.ts';
import type { PendingPod } from '../fit/scheduler.ts';
import { singleCopies } from '../fit/single-copies.ts';
import type { WorkloadDemand } from '../fit/workload-demand.ts';
import { type Exception, sift } from '../reviewed/exception.ts';
import { reviewedSingleCopies } from '../reviewed/single-copies.ts';
import type { Rule, RuleProblem } from '../rule.ts';

/** Everything that runs has a place on the machines of the site. */
export const fits: Rule = fitsRule(reviewedSingleCopies);

/** The rule with a list of one's own of what may wait for its node. */
export function fitsRule(exceptions: readonly Exception[]): Rule {
  return {
    name: 'fits',
    summary: 'Everything that runs has a place on the machines of the site, updates and jobs included.',
    explanation: `A pod that no node has room for waits for ever, and an update that needs one pod more than there is room for never ends.

Pods are placed as the scheduler of Kubernetes does it: by priority, then in the order in which components are installed; on nodes that they tolerate, that their selectors and affinities admit, that no required anti-affinity closes to them, and where their disk is. A node has what its machine has, less what K3s, the system, the kernel and the kubelet's threshold take. Jobs, builds and the extra pod of an update must each find room beside everything that always runs.

What charts run is known through \`provides.workloads\` with \`pods\`, what release files run through their patches; charts of which nothing is said are a warning. So is a node whose loss leaves pods without room, and what runs once on a disk of its node unless that is reviewed. \`npm run verify -- --fit\` shows the nodes. Mend it by asking for less, running fewer, or with larger machines in cluster.yaml.`,
    check: (model) => {
      const fit = clusterFit(model);
      const copies = copiesOf(model, fit, exceptions);
      const placed = fit.nodes.reduce((sum, state) => sum + state.pods.length, 0);
      return {
        checked: placed + fit.pending.length + fit.demand.unknown.length,
        problems: [
          ...fit.demand.workloads.flatMap(missingRequests),
          ...(fit.nodes.length === 0
            ? []
            : [...pendingProblems(fit.pending), ...fit.passingPending.map(passingProblem)]),
        ],
        warnings: [...fit.demand.unknown.map(unknownWarning), ...nodeWarnings(fit), ...copies],
      };
    },
  };
}

// What is reviewed may run several times on another site, so an entry that covers nothing is no problem.
function copiesOf(model: ClusterModel, fit: ClusterFit, exceptions: readonly Exception[]): RuleProblem[] {
  if (fit.nodes.length < 2) return [];
  const components = new Set(model.components.map(({ name }) => name));
  return sift(singleCopies(fit), exceptions, components).unreviewed.map(({ demand, what }) =>
    at(demand, copyIsSingle(what)),
  );
}

function nodeWarnings(fit: ClusterFit): RuleProblem[] {
  if (fit.nodes.length > 0) return lossWarnings(fit);
  return [{ component: 'site', object: 'site', field: 'nodes', message: siteHasNoNodes() }];
}

function missingRequests(demand: WorkloadDemand): RuleProblem[] {
  return demand.containers
    .filter(({ missing }) => missing.length > 0)
    .map(({ name, missing }) => at(demand, requestIsMissing(demand.workload, name, missing)));
}

/** One problem a workload, however many of its pods have no place. */
function pendingProblems(pending: readonly PendingPod[]): RuleProblem[] {
  return [...Map.groupBy(pending, ({ pod }) => pod.demand)].map(([demand, alike]) => {
    const [{ pod, reason }] = alike as [PendingPod];
    const what = alike.length === 1 ? pod.name : `${alike.length} of ${demand.pods} pods of ${demand.workload}`;
    return at(demand, reason === 'no room' ? podHasNoRoom(what, sizeOf(pod)) : podHasNoNode(what));
  });
}

function passingProblem({ pod, reason }: PendingPod): RuleProblem {
  const what = pod.demand.lifetime === 'passing' ? pod.name : `one more pod of ${pod.name}`;
  return at(pod.demand, reason === 'no room' ? passingHasNoRoom(what, sizeOf(pod)) : podHasNoNode(what));
}

function unknownWarning({ component, workloads }: ClusterFit['demand']['unknown'][number]): RuleProblem {
  return { component, object: 'chart', field: 'provides.workloads', message: podsAreUnknown(workloads) };
}

function at({ component, source }: WorkloadDemand, message: string): RuleProblem {
  return { component, ...source, message };
}

function sizeOf({ amount: { millicores, bytes } }: Pod): string {
  return `${millicores}m and ${Math.round(bytes / 1024 ** 2)}Mi`;
}
