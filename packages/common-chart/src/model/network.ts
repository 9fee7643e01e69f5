import type { Outputs } from './capability.ts';
import type { Collected } from './component.ts';
import { namespaceSharedAcrossLayers } from './errors.ts';
import { type Evaluation, declaredEdges, labelsOf } from './evaluation.ts';
import type { Manifest } from './plan.ts';
import type { Draft } from './planning.ts';
import { ingressController } from '../capabilities/ingress-controller.ts';

/**
 * Who may reach whom, from the edges of the graph.
 *
 * A namespace says in its labels what its pods reach, and what is reached admits that label. So no namespace names
 * another, and nothing of a layer follows from the layers above it.
 */
export interface Network {
  /** Labels of the namespace that a component owns. */
  readonly namespaceLabels: (owner: string) => Readonly<Record<string, string>>;
  /** The policy of the namespace that a component owns. */
  readonly policy: (owner: string) => Manifest | undefined;
  /** The policies of namespaces that a component makes besides the one that it owns. */
  readonly furtherPolicies: (draft: Draft) => readonly Manifest[];
}

const flowPrefix = 'flow.lumie-infra.com/';
const admitted = 'true';

/** The label of a namespace whose pods reach a component or a capability. */
export function flowLabel(target: string): string {
  return `${flowPrefix}${target}`;
}

/** The label of a namespace whose pods collect something everywhere. */
export function collectorLabel(collected: Collected): string {
  return `lumie-infra.com/collects-${collected}`;
}

/** Derives the network of all components; pushes namespaces that cannot carry their flows to `problems`. */
export function networkOf(drafts: readonly Draft[], evaluation: Evaluation, problems: string[]): Network {
  const ownerOf = new Map(
    drafts.filter(({ ownsNamespace }) => ownsNamespace).map((draft) => [draft.namespace!, draft]),
  );
  const members = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const owner = draft.namespace === undefined ? undefined : ownerOf.get(draft.namespace);
    if (owner === undefined) continue;
    if (owner.layer !== draft.layer)
      problems.push(namespaceSharedAcrossLayers(draft.name, draft.namespace!, owner.name));
    members.set(owner.name, [...(members.get(owner.name) ?? []), draft]);
  }
  const operators = operatorNamespaces(drafts);
  return {
    namespaceLabels: (owner) => {
      const own = members.get(owner) ?? [];
      const flows = own.flatMap((draft) => flowsOf(draft, evaluation)).map(flowLabel);
      const collected = own.flatMap(({ definition }) => definition.collects ?? []).map(collectorLabel);
      return Object.fromEntries([...new Set([...flows, ...collected])].sort().map((label) => [label, admitted]));
    },
    policy: (owner) => {
      const own = members.get(owner);
      return own === undefined ? undefined : policyOf(own.map(withoutFurther), operators, evaluation);
    },
    furtherPolicies: (draft) => furtherNamespaces(draft).map((inside) => policyOf([inside], operators, evaluation)),
  };
}

function withoutFurther(draft: Draft): Draft {
  const further = furtherNamespaces(draft).map(({ namespace }) => namespace);
  if (further.length === 0) return draft;
  return { ...draft, objects: draft.objects.filter(({ metadata }) => !further.includes(metadata.namespace)) };
}

/** What a component renders into each namespace that it makes besides its own, as if that were all of it. */
function furtherNamespaces(draft: Draft): Draft[] {
  return draft.objects
    .filter(({ kind, metadata }) => kind === 'Namespace' && metadata.name !== draft.namespace)
    .map(({ metadata: { name: namespace } }) => ({
      ...draft,
      namespace,
      ownsNamespace: true,
      objects: draft.objects.filter(({ metadata }) => metadata.namespace === namespace),
      // Edges and ports are those of the component's own pods.
      outputs: {},
      definition: { name: draft.name },
    }));
}

/** Names of what a component's pods reach: declared edges with an address behind them, in other namespaces. */
function flowsOf(draft: Draft, evaluation: Evaluation): string[] {
  return declaredEdges(draft.component)
    .filter(([, target]) => hasAddress(evaluation.outputsOf(target)))
    .map(([, target]) => target.name);
}

function hasAddress(outputs: Outputs): boolean {
  return ['host', 'url', 'endpoint'].some((key) => typeof outputs[key] === 'string');
}

/** The namespaces of the operators that look after objects of an API group, by group. */
function operatorNamespaces(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  return new Map(
    drafts.flatMap(({ definition, namespace }) =>
      namespace === undefined
        ? []
        : (definition.provides?.definitions ?? []).map((group: string) => [group, namespace] as const),
    ),
  );
}

function policyOf(members: readonly Draft[], operators: ReadonlyMap<string, string>, evaluation: Evaluation): Manifest {
  const owner = members.find(({ ownsNamespace }) => ownsNamespace)!;
  const reached = members.flatMap(({ name, outputs, definition }) => {
    const capability = definition.provides?.capability;
    return hasAddress(outputs) ? [name, ...(capability === undefined ? [] : [capability.name])] : [];
  });
  const namespaces = new Set<string>();
  for (const { objects, definition } of members) {
    for (const { apiVersion } of objects) {
      const operator = operators.get(apiVersion.split('/')[0]!);
      if (operator !== undefined && operator !== owner.namespace) namespaces.add(operator);
    }
    if (definition.ingress !== undefined || objects.some(({ kind }) => kind === 'Ingress')) {
      namespaces.add(evaluation.outputsOf(ingressController).namespace);
    }
  }
  const openPorts = members.flatMap(({ definition }) => definition.openPorts ?? []);
  const peers = [
    { podSelector: {} },
    ...[...namespaces]
      .sort()
      .map((name) => ({ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } } })),
    { namespaceSelector: { matchLabels: { [collectorLabel('metrics')]: admitted } } },
    ...reached.sort().map((name) => ({ namespaceSelector: { matchLabels: { [flowLabel(name)]: admitted } } })),
  ];
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'ingress', namespace: owner.namespace!, labels: labelsOf(owner.name, owner.layer) },
    spec: {
      podSelector: {},
      policyTypes: ['Ingress'],
      ingress: [
        { from: peers },
        ...(openPorts.length === 0
          ? []
          : [{ ports: openPorts.map(({ port, protocol = 'TCP' }) => ({ port, protocol })) }]),
      ],
    },
  };
}
