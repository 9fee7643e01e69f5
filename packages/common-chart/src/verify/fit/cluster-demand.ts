import type { ClusterModel } from '../cluster-model.ts';
import { builtInDemands } from './built-in-demands.ts';
import { chartDemands } from './chart-demands.ts';
import { operatorDemands } from './operator-demands.ts';
import { releaseDemands } from './release-demands.ts';
import { renderedDemands } from './rendered-demands.ts';
import type { WorkloadDemand } from './workload-demand.ts';

/** What all pods of a cluster ask for. */
export interface ClusterDemand {
  /** In the order in which components are installed. */
  readonly workloads: readonly WorkloadDemand[];
  /** Components whose charts or releases run pods of which nobody says what they ask for, and those pods by workload. */
  readonly unknown: readonly { readonly component: string; readonly workloads: readonly string[] }[];
}

/** Gathers what all pods of a cluster ask for. */
export function clusterDemand(model: ClusterModel): ClusterDemand {
  const installed = model.plan.layers.flatMap(({ components }) => components.toSorted((a, b) => a.wave - b.wave));
  const order = new Map(installed.map(({ name }, index) => [name, index]));
  const place = ({ component }: WorkloadDemand): number => order.get(component) ?? -1;
  const made = model.components.flatMap((component) => [...chartDemands(component), ...releaseDemands(component)]);
  return {
    workloads: [...builtInDemands, ...renderedDemands(model), ...operatorDemands(model), ...made].sort(
      (a, b) => place(a) - place(b) || (a.workload < b.workload ? -1 : a.workload > b.workload ? 1 : 0),
    ),
    unknown: model.components.flatMap((component) => {
      const { name: owner, chart, definition, namespace } = component;
      const known = made.filter((demand) => demand.component === owner).map(({ workload }) => workload);
      const claimed = Object.entries(definition.provides?.workloads ?? {});
      const left = claimed.filter(
        ([name, { pods }]) => pods === undefined && !known.some((workload) => isOf(workload, name)),
      );
      const makesPods = namespace !== undefined && (chart !== undefined || definition.releases !== undefined);
      const isSilent = makesPods && known.length === 0 && definition.provides?.workloads === undefined;
      return left.length > 0 || isSilent ? [{ component: owner, workloads: left.map(([name]) => name) }] : [];
    }),
  };
}

function isOf(workload: string, claimed: string): boolean {
  const [kind, name] = claimed.split('/');
  return workload.startsWith(`${kind} `) && workload.endsWith(`/${name}`);
}
