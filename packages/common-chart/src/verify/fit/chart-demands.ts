import type { ContainerDemand, ProvidedWorkload, WorkloadPods } from '../../model/component.ts';
import type { PlannedComponent } from '../../model/plan.ts';
import { at, isJsonMap, mapAt } from '../json-value.ts';
import { type ContainerDemandAmount, containerDemand } from './container-demand.ts';
import type { WorkloadDemand } from './workload-demand.ts';

/** What the pods ask for that the chart of a component makes, from its values. */
export function chartDemands(component: PlannedComponent): WorkloadDemand[] {
  const workloads: Readonly<Record<string, ProvidedWorkload>> = component.definition.provides?.workloads ?? {};
  return Object.entries(workloads).flatMap(([workload, { pods, labels }]) =>
    pods === undefined || !isThere(component, pods) ? [] : [demandOf(component, workload, pods, labels)],
  );
}

function isThere({ values }: PlannedComponent, { onlyIf }: WorkloadPods): boolean {
  return onlyIf === undefined || valueAt(values, onlyIf.path) === onlyIf.is;
}

function demandOf(
  { name, namespace, values }: PlannedComponent,
  workload: string,
  pods: WorkloadPods,
  labels: ProvidedWorkload['labels'],
): WorkloadDemand {
  const [kind = '', made = ''] = workload.split('/');
  const { scheduling, priorityClass, storageClass } = pods;
  const placed = scheduling === undefined ? {} : mapAt(valueAt(values, scheduling));
  const replicas = typeof pods.replicas === 'string' ? valueAt(values, pods.replicas) : pods.replicas;
  const count = typeof replicas === 'number' ? replicas : 1;
  return {
    component: name,
    workload: `${kind} ${namespace}/${made}`,
    namespace,
    source: { object: 'values', field: firstPath(pods) ?? `workloads.${workload}` },
    pods: kind === 'DaemonSet' ? undefined : count,
    lifetime: kind === 'Job' ? 'passing' : 'steady',
    // Unless told otherwise, a quarter of the pods may be taken away first, rounded down.
    surges: kind === 'Deployment' && count < 4,
    containers: [...containersOf(values, pods.initContainers, true), ...containersOf(values, pods.containers, false)],
    labels,
    scheduling: placed,
    priorityClass: textOf(priorityClass === undefined ? placed['priorityClassName'] : valueAt(values, priorityClass)),
    storageClass: storageClass === undefined ? undefined : textOf(valueAt(values, storageClass)),
  };
}

function containersOf(
  values: PlannedComponent['values'],
  containers: Readonly<Record<string, ContainerDemand>> = {},
  init: boolean,
): ContainerDemandAmount[] {
  return Object.entries(containers).map(([name, demand]) =>
    containerDemand(name, typeof demand === 'string' ? valueAt(values, demand) : { requests: demand }, init),
  );
}

/** The value at a dotted path; an empty path is all of them. */
export function valueAt(values: unknown, path: string): unknown {
  if (path === '') return values;
  let found = values;
  for (const key of path.split('.')) {
    found = Array.isArray(found) ? (found as unknown[])[Number(key)] : isJsonMap(found) ? at(found, key) : undefined;
  }
  return found;
}

function firstPath({ containers }: WorkloadPods): string | undefined {
  return Object.values(containers).find((demand) => typeof demand === 'string');
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
