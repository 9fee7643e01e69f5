import type { ClusterModel, OwnedObject } from '../cluster-model.ts';
import { flowIsDenied } from '../errors.ts';
import { at, isJsonMap, listAt, mapAt, textAt } from '../json-value.ts';
import { type KnownPods, knownPods } from '../known-pods.ts';
import { type Labels, hasLabels, selects } from '../label-selector.ts';
import { producers } from '../producers.ts';
import { referencesTo } from '../references.ts';
import type { Rule, RuleProblem } from '../rule.ts';
import { isTemplate, serviceAddresses } from '../service-addresses.ts';

/** Every address that a component uses in another namespace is one that the policies there let it reach. */
export const admittedFlows: Rule = {
  name: 'admitted-flows',
  summary: 'Every address that a component uses in another namespace is one that the policies there let it reach.',
  explanation: `A connection that a policy drops looks like a Service that is down: it hangs until it times out.

Flows are the addresses of Services in a component's objects and values, and the backends of Ingresses, which the ingress controller reaches. Mend it by declaring what is reached in \`dependsOn\` or \`uses\`: its namespace then admits the flow. An address that somebody else connects to, such as that of a prober, does not count.`,
  check: (model) => {
    const flows = flowsOf(model);
    const policies = Map.groupBy(
      model.ofKind('NetworkPolicy').filter(({ object }) => isForIngress(object)),
      ({ object }) => object.metadata.namespace ?? '',
    );
    return {
      checked: flows.length,
      problems: flows.flatMap((flow) =>
        isAdmitted(model, policies.get(flow.to) ?? [], flow) ? [] : [problemOf(flow)],
      ),
    };
  },
};

/** A connection from one namespace to a Service in another. */
export interface Flow {
  readonly at: Omit<RuleProblem, 'message'>;
  readonly from: string;
  readonly to: string;
  readonly service: string;
  readonly port: string | number | undefined;
}

// Who connects to these is whoever reads the object.
const readByOthers: ReadonlySet<string> = new Set(['Probe']);

/** Every connection from one namespace to a Service in another that an address or an Ingress asks for. */
export function flowsOf(model: ClusterModel): Flow[] {
  const flows = [
    ...serviceAddresses(model).flatMap(({ component, owned, object, field, namespace, service, port, portName }) => {
      const from = owned?.object.metadata.namespace ?? component.namespace;
      if (from === undefined || isTemplate(service) || readByOthers.has(owned?.object.kind ?? '')) return [];
      return [
        { at: { component: component.name, object, field }, from, to: namespace, service, port: portName ?? port },
      ];
    }),
    ...referencesTo(model, 'Service').flatMap(({ component, owned, object, field, namespace, name, port }) => {
      const from = owned?.object.kind === 'Ingress' ? controllerOf(model, owned.object) : undefined;
      if (from === undefined || namespace === undefined) return [];
      return [{ at: { component: component.name, object, field }, from, to: namespace, service: name, port }];
    }),
  ];
  return flows.filter(({ from, to }) => from !== to && producers(model).of('Namespace', undefined, to).length > 0);
}

/** The namespace that the traffic of an Ingress comes from. */
function controllerOf(model: ClusterModel, ingress: unknown): string | undefined {
  const name = textAt(ingress, 'spec', 'ingressClassName');
  return name === undefined ? undefined : model.find('IngressClass', undefined, name)?.component.namespace;
}

function isAdmitted(model: ClusterModel, all: readonly OwnedObject[], flow: Flow): boolean {
  const labels = namespaceLabels(model, flow.from);
  const { pods, port } = targetOf(model, flow);
  const policies = all.filter(({ object }) =>
    pods.length === 0
      ? Object.keys(mapAt(object, 'spec', 'podSelector')).length === 0
      : pods.some((one) => selects(at(object, 'spec', 'podSelector'), one.labels)),
  );
  return (
    policies.length === 0 ||
    policies.some(({ object }) =>
      listAt(object, 'spec', 'ingress').some((rule) => admits(rule, labels) && opensPort(rule, port, pods)),
    )
  );
}

function isForIngress(object: unknown): boolean {
  const types = listAt(object, 'spec', 'policyTypes');
  return types.length === 0 || types.includes('Ingress');
}

function namespaceLabels(model: ClusterModel, namespace: string): Labels {
  return {
    ...model.find('Namespace', undefined, namespace)?.object.metadata.labels,
    'kubernetes.io/metadata.name': namespace,
  };
}

/** The pods behind a Service and the port of theirs, as far as both are known. */
function targetOf(model: ClusterModel, { to, service, port }: Flow): { pods: readonly KnownPods[]; port: unknown } {
  const [maker] = producers(model).of('Service', to, service);
  const selector = maker?.selector ?? {};
  const pods =
    Object.keys(selector).length === 0 ? [] : knownPods(model, to).filter(({ labels }) => hasLabels(labels, selector));
  const opened = listAt(maker?.source === 'rendered' ? maker.owned?.object : undefined, 'spec', 'ports')
    .filter(isJsonMap)
    .find((one) => one['port'] === port || one['name'] === port);
  return { pods, port: opened === undefined ? undefined : (opened['targetPort'] ?? opened['port']) };
}

/** Whether a rule lets pods of a namespace in; rules that choose single pods of it are taken to choose the right ones. */
function admits(rule: unknown, labels: Labels): boolean {
  const peers = listAt(rule, 'from');
  return (
    peers.length === 0 ||
    peers.some((peer) => {
      const namespaces = at(peer, 'namespaceSelector');
      return isJsonMap(namespaces) && selects(namespaces, labels);
    })
  );
}

// A port of pods is opened by number or by name, and either may stand on either side.
function opensPort(rule: unknown, port: unknown, pods: readonly KnownPods[]): boolean {
  const ports = listAt(rule, 'ports');
  if (ports.length === 0 || port === undefined) return true;
  const numbersOf = (one: unknown): unknown[] => [one, ...pods.flatMap(({ ports: named }) => named[String(one)] ?? [])];
  const wanted = numbersOf(port);
  return ports.some((one) => numbersOf(at(one, 'port')).some((number) => wanted.includes(number)));
}

function problemOf({ at: place, from, to, service, port }: Flow): RuleProblem {
  return { ...place, message: flowIsDenied(`${service}.${to}${port === undefined ? '' : `:${port}`}`, from, to) };
}
