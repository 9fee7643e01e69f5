import { nearest } from '../../model/nearest.ts';
import { describeObject } from '../cluster-model.ts';
import { podsLackPort, selectsNoPods } from '../errors.ts';
import { at, isJsonMap, labelsAt, listAt } from '../json-value.ts';
import { type KnownPods, knownPods, mayListen } from '../known-pods.ts';
import { describeSelector, hasLabels } from '../label-selector.ts';
import type { Rule, RuleProblem } from '../rule.ts';

/** Every Service that selects pods finds some, and each of its ports is one that they open. */
export const serviceSelectors: Rule = {
  name: 'service-selectors',
  summary: 'Every Service that selects pods finds some, and each of its ports is one that they open.',
  explanation: `A Service whose selector is off by a letter has no endpoints, and one whose target port is off refuses every connection; neither is an error to Kubernetes.

Mend it by taking selector and port from the workload. Pods that a chart or an operator makes are known through \`provides.workloads\`: their labels, and the ports that have a name.`,
  check: (model) => {
    const services = model.ofKind('Service').filter(({ object }) => isSelective(object));
    return {
      checked: services.length,
      problems: services.flatMap(({ component, object }) => {
        const { namespace } = object.metadata;
        const selector = labelsAt(object, 'spec', 'selector');
        const pods = knownPods(model, namespace).filter(({ labels }) => hasLabels(labels, selector));
        const say = (field: string, message: string): RuleProblem => ({
          component: component.name,
          object: describeObject(object),
          field,
          message,
        });
        if (pods.length === 0) {
          return [say('spec.selector', selectsNoPods(describeSelector({ matchLabels: selector }), namespace))];
        }
        return listAt(object, 'spec', 'ports')
          .filter(isJsonMap)
          .flatMap((port, index) => {
            const target = port['targetPort'] ?? port['port'];
            if (typeof target !== 'string' && typeof target !== 'number') return [];
            return missing(pods, target).map((message) => say(`spec.ports[${index}].targetPort`, message));
          });
      }),
    };
  },
};

function isSelective(object: unknown): boolean {
  return Object.keys(labelsAt(object, 'spec', 'selector')).length > 0 && at(object, 'spec', 'type') !== 'ExternalName';
}

/** What each kind of pods that a Service selects lacks of one of its ports. */
function missing(pods: readonly KnownPods[], target: string | number): string[] {
  const byWorkload = new Map(pods.map((one) => [one.by, one]));
  return [...byWorkload.values()]
    .filter((one) => !mayListen(one, target))
    .map(({ by, ports }) =>
      podsLackPort(by, target, typeof target === 'string' ? nearest(target, Object.keys(ports)) : undefined, ports),
    );
}
