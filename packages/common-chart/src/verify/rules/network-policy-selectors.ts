import { type ClusterModel, type OwnedObject, describeObject } from '../cluster-model.ts';
import { nothingListens, selectsNoPods } from '../errors.ts';
import { at, isJsonMap, listAt, mapAt } from '../json-value.ts';
import { type KnownPods, knownPods, mayListen } from '../known-pods.ts';
import { describeSelector, selects } from '../label-selector.ts';
import type { Rule, RuleProblem } from '../rule.ts';

/** Every NetworkPolicy that chooses pods finds some, and opens ports that they listen on. */
export const networkPolicySelectors: Rule = {
  name: 'network-policy-selectors',
  summary: 'Every NetworkPolicy that chooses pods finds some, and opens ports that they listen on.',
  explanation: `A policy whose selector is off by a letter admits nobody, or leaves open what it was to close; both are valid.

Mend it by taking labels and ports from the workload. Pods that a chart or an operator makes are known through \`provides.workloads\`. That nobody carries a label such as \`flow…/name\` is no problem: it only means that nobody asks; that namespaces named by name exist is proved by namespaces.`,
  check: (model) => {
    const policies = model.ofKind('NetworkPolicy');
    return { checked: policies.length, problems: policies.flatMap((policy) => problemsOf(model, policy)) };
  },
};

function problemsOf(model: ClusterModel, { component, object }: OwnedObject): RuleProblem[] {
  const { namespace } = object.metadata;
  const say = (field: string, message: string): RuleProblem => ({
    component: component.name,
    object: describeObject(object),
    field,
    message,
  });
  const selector = mapAt(object, 'spec', 'podSelector');
  const choosy = Object.keys(selector).length > 0;
  const pods = knownPods(model, namespace).filter(({ labels }) => selects(selector, labels));
  return [
    ...(choosy && pods.length === 0
      ? [say('spec.podSelector', selectsNoPods(describeSelector(selector), namespace))]
      : []),
    ...(choosy && pods.length > 0
      ? portsOf(object).flatMap(([field, port]) =>
          listens(pods, port) ? [] : [say(field, nothingListens(port, describeSelector(selector), pods[0]!.ports))],
        )
      : []),
  ];
}

// Of pods that are not rendered only ports with a name are known.
function listens(pods: readonly KnownPods[], port: string | number): boolean {
  return pods.some((one) => mayListen(one, port) || (typeof port === 'number' && one.template === undefined));
}

function portsOf(object: unknown): (readonly [string, string | number])[] {
  return listAt(object, 'spec', 'ingress').flatMap((rule, index) =>
    listAt(rule, 'ports').flatMap((port, place) => {
      const number = isJsonMap(port) ? at(port, 'port') : undefined;
      return typeof number === 'string' || typeof number === 'number'
        ? [[`spec.ingress[${index}].ports[${place}].port`, number] as const]
        : [];
    }),
  );
}
