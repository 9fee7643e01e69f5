import { type JsonMap, at, isJsonMap, labelsAt, listAt, textAt } from '../json-value.ts';
import { type Labels, hasLabels, selects } from '../label-selector.ts';
import type { NodeState } from './node-state.ts';
import type { Pod } from './pod.ts';
import type { SiteNode, Taint } from './site-nodes.ts';

const hostname = 'kubernetes.io/hostname';
const always = 'requiredDuringSchedulingIgnoredDuringExecution';

/** Whether a node is one that a pod may run on, whatever else runs there. */
export function admitsPod({ name, labels, taints }: SiteNode, pod: Pod): boolean {
  const { scheduling } = pod.demand;
  return (
    (pod.node === undefined || pod.node === name) &&
    taints.every((taint) => listAt(scheduling, 'tolerations').some((toleration) => tolerates(toleration, taint))) &&
    hasLabels(labels, labelsAt(scheduling, 'nodeSelector')) &&
    hasNodeAffinity(scheduling, labels)
  );
}

/** Whether what runs on a node, and elsewhere, keeps a pod away from it. */
export function keepsAway(state: NodeState, pod: Pod, all: readonly NodeState[]): boolean {
  const near = state.byNamespace.get(pod.demand.namespace) ?? [];
  return (
    near.some((other) => areApart(pod, other) || areApart(other, pod)) ||
    listAt(pod.demand.scheduling, 'topologySpreadConstraints')
      .filter(isJsonMap)
      .some((constraint) => skews(constraint, state, pod, all))
  );
}

function tolerates(toleration: unknown, taint: Taint): boolean {
  const { key, operator = 'Equal', value = '', effect } = isJsonMap(toleration) ? toleration : {};
  return (
    (effect === undefined || effect === taint.effect) &&
    (key === undefined ? operator === 'Exists' : key === taint.key) &&
    (operator === 'Exists' || value === taint.value)
  );
}

function hasNodeAffinity(scheduling: JsonMap, labels: Labels): boolean {
  const terms = listAt(scheduling, 'affinity', 'nodeAffinity', always, 'nodeSelectorTerms');
  return terms.length === 0 || terms.some((term) => selects(term, labels));
}

/** Whether a pod refuses to share a node with another one of its namespace. */
function areApart(pod: Pod, other: Pod): boolean {
  return listAt(pod.demand.scheduling, 'affinity', 'podAntiAffinity', always).some((term) => {
    if (textAt(term, 'topologyKey') !== hostname) return false;
    return choosesPod(at(term, 'labelSelector'), pod, other);
  });
}

// Labels of what charts make are not always known; their own selectors choose their own pods.
function choosesPod(selector: unknown, pod: Pod, other: Pod): boolean {
  if (pod.demand === other.demand && pod.demand.labels === undefined) return true;
  return selects(selector, other.demand.labels ?? {});
}

function skews(constraint: JsonMap, state: NodeState, pod: Pod, all: readonly NodeState[]): boolean {
  if (constraint['whenUnsatisfiable'] !== 'DoNotSchedule' || constraint['topologyKey'] !== hostname) return false;
  const count = ({ byNamespace }: NodeState): number =>
    (byNamespace.get(pod.demand.namespace) ?? []).filter((other) => choosesPod(constraint['labelSelector'], pod, other))
      .length;
  const least = Math.min(...all.filter(({ node }) => admitsPod(node, pod)).map(count));
  return count(state) + 1 - least > Number(constraint['maxSkew'] ?? 1);
}
