import { type ClusterModel, type OwnedObject, describeObject } from '../cluster-model.ts';
import { namespaceOfPolicyIsMissing, nothingListens, selectsNoPods } from '../errors.ts';
import { at, isJsonMap, listAt, mapAt, textAt } from '../json-value.ts';
import { type KnownPods, knownPods } from '../known-pods.ts';
import { describeSelector, selects } from '../label-selector.ts';
import { nearest } from '../../model/nearest.ts';
import { producers } from '../producers.ts';
import { opens } from '../reference-rule.ts';
import type { Rule, RuleProblem } from '../rule.ts';

const nameLabel = 'kubernetes.io/metadata.name';

/** Every NetworkPolicy that chooses pods finds some, names namespaces that exist, and opens ports that they listen on. */
export const networkPolicySelectors: Rule = {
  name: 'network-policy-selectors',
  summary:
    'Every NetworkPolicy that chooses pods finds some, names namespaces that exist, and opens ports that they listen on.',
  explanation: `A policy whose selector is off by a letter admits nobody, or leaves open what it was to close; both are valid.

Mend it by taking labels and ports from the workload, and names of namespaces from the component that owns them. Pods that a chart or an operator makes are known through \`provides.workloads\`. That nobody carries a label such as \`flow…/name\` is no problem: it only means that nobody asks.`,
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
    ...peersOf(object).flatMap(([field, peer]) => {
      const name = textAt(peer, 'namespaceSelector', 'matchLabels', nameLabel);
      const known = producers(model);
      if (name === undefined || known.of('Namespace', undefined, name).length > 0) return [];
      const near = nearest(
        name,
        known.ofKind('Namespace').map((one) => one.name),
      );
      return [say(`${field}.namespaceSelector`, namespaceOfPolicyIsMissing(name, near))];
    }),
    ...(choosy && pods.length > 0
      ? portsOf(object).flatMap(([field, port]) =>
          listens(pods, port) ? [] : [say(field, nothingListens(port, describeSelector(selector), pods[0]!.ports))],
        )
      : []),
  ];
}

// Of pods that are not rendered only ports with a name are known.
function listens(pods: readonly KnownPods[], port: string | number): boolean {
  return pods.some(({ ports, template }) => opens(ports, port) || (typeof port === 'number' && template === undefined));
}

function peersOf(object: unknown): (readonly [string, unknown])[] {
  return (['ingress', 'egress'] as const).flatMap((direction) =>
    listAt(object, 'spec', direction).flatMap((rule, index) => {
      const side = direction === 'ingress' ? 'from' : 'to';
      return listAt(rule, side).map((peer, at) => [`spec.${direction}[${index}].${side}[${at}]`, peer] as const);
    }),
  );
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
