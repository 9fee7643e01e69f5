import { describeObject } from '../cluster-model.ts';
import { selectorMissesPods, selectorTakesOthers } from '../errors.ts';
import { at } from '../json-value.ts';
import { type PodTemplate, podTemplates } from '../pod-specs.ts';
import { describeSelector, selects } from '../label-selector.ts';
import type { Rule, RuleProblem } from '../rule.ts';

/** Every workload selects its own pods, and those of no other workload. */
export const workloadSelectors: Rule = {
  name: 'workload-selectors',
  summary: 'Every workload selects its own pods, and those of no other workload.',
  explanation: `The API server refuses a workload that does not select its own pods. Two that select each other's take pods from each other, which looks like pods that vanish.

Mend it by giving each workload a label of its own; constructs do so with app.kubernetes.io/name.`,
  check: (model) => {
    const workloads = podTemplates(model).filter(
      ({ origin, owned }) => origin === 'workload' && at(owned.object, 'spec', 'selector') !== undefined,
    );
    const neighbours = Map.groupBy(workloads, ({ namespace }) => namespace);
    return {
      checked: workloads.length,
      problems: workloads.flatMap((workload) => problemsOf(workload, neighbours.get(workload.namespace)!)),
    };
  },
};

function problemsOf(workload: PodTemplate, neighbours: readonly PodTemplate[]): RuleProblem[] {
  const { component, object } = workload.owned;
  const selector = at(object, 'spec', 'selector');
  const say = (message: string): RuleProblem[] => [
    { component: component.name, object: describeObject(object), field: 'spec.selector', message },
  ];
  if (!selects(selector, workload.labels)) return say(selectorMissesPods(describeSelector(selector)));
  const rival = neighbours.find((other) => other !== workload && selects(selector, other.labels));
  return rival === undefined
    ? []
    : say(selectorTakesOthers(describeSelector(selector), describeObject(rival.owned.object)));
}
