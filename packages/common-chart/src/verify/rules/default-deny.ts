import { type OwnedObject, describeObject } from '../cluster-model.ts';
import { namespaceIsOpen, policyAdmitsAll } from '../errors.ts';
import { at, isJsonMap, listAt, mapAt } from '../json-value.ts';
import type { Rule, RuleProblem } from '../rule.ts';

/** Every namespace that is rendered denies what no policy of it admits, and no policy of it admits everything. */
export const defaultDeny: Rule = {
  name: 'default-deny',
  summary:
    'Every namespace that is rendered denies what no policy of it admits, and no policy of it admits everything.',
  explanation: `Without a policy that chooses all pods, a namespace is open to everything that runs in the cluster.

The frame renders one for the namespace that a component owns, from the edges of the graph; a component that makes further namespaces renders one for each. A rule with neither peers nor ports admits everything; name who may come, or the ports (\`openPorts\`).`,
  check: (model) => {
    const namespaces = model.ofKind('Namespace');
    const policies = Map.groupBy(model.ofKind('NetworkPolicy'), ({ object }) => object.metadata.namespace ?? '');
    return {
      checked: namespaces.length,
      problems: namespaces.flatMap(({ component, object }): RuleProblem[] => {
        const own = (policies.get(object.metadata.name) ?? []).filter(isForAllPods);
        if (own.length > 0) return own.flatMap(open);
        return [
          {
            component: component.name,
            object: describeObject(object),
            field: 'metadata.name',
            message: namespaceIsOpen(object.metadata.name),
          },
        ];
      }),
    };
  },
};

/** Whether a policy keeps from all pods of its namespace what it does not admit. */
function isForAllPods({ object }: OwnedObject): boolean {
  const types = listAt(object, 'spec', 'policyTypes');
  return isEmptySelector(mapAt(object, 'spec', 'podSelector')) && (types.length === 0 || types.includes('Ingress'));
}

function isEmptySelector(selector: object): boolean {
  return Object.keys(selector).length === 0;
}

function open({ component, object }: OwnedObject): RuleProblem[] {
  return listAt(object, 'spec', 'ingress').flatMap((rule, index) => {
    const peers = listAt(rule, 'from');
    const isOpen = listAt(rule, 'ports').length === 0 && (peers.length === 0 || peers.some((peer) => isAnywhere(peer)));
    return isOpen
      ? [
          {
            component: component.name,
            object: describeObject(object),
            field: `spec.ingress[${index}]`,
            message: policyAdmitsAll(),
          },
        ]
      : [];
  });
}

/** Whether a peer is every pod of every namespace, or every address. */
function isAnywhere(peer: unknown): boolean {
  const namespaces = at(peer, 'namespaceSelector');
  const pods = at(peer, 'podSelector');
  return (
    at(peer, 'ipBlock', 'cidr') === '0.0.0.0/0' ||
    (isJsonMap(namespaces) && isEmptySelector(namespaces) && (pods === undefined || isEmptySelector(pods as object)))
  );
}
