import { isDeepStrictEqual } from 'node:util';
import { type EdgeScope, edgesOf, secretEdges } from './edges.ts';
import {
  capabilityOutputsDiffer,
  edgeCycle,
  edgePointsUp,
  layerCycle,
  objectOwnedTwice,
  throwProblems,
  usesIsNeeded,
} from './errors.ts';
import { Evaluation } from './evaluation.ts';
import type { External } from './external.ts';
import { CycleError, type Graph, ranks, reachable } from './graph.ts';
import { ignoredDifferenceProblems } from './ignored-difference.ts';
import type { Layer } from './layer.ts';
import { networkOf } from './network.ts';
import { type Producers, groupOf, producersOf } from './producers.ts';
import type { Manifest, Plan, PlannedComponent, PlannedEdge } from './plan.ts';
import { frameOf } from './frame.ts';
import { type Selected, type Selection, select } from './selection.ts';
import type { Site } from './site.ts';
import { canonicalObject } from '../render/canonical/index.ts';

/**
 * Resolves and orders a cluster: choose components, evaluate them, gather their edges, rank them.
 *
 * @throws {Problems} everything that is wrong at the first step that finds something.
 */
export function planOf(site: Site, layers: readonly Layer[], externals: readonly External[], partial: boolean): Plan {
  const problems: string[] = [];
  const selection = select(site.name, layers, externals, problems);
  const layerGraph = layerGraphOf(layers);
  const layerRanks = rank(layerGraph, layerCycle);
  throwProblems(undefined, problems);

  const scope: EdgeScope = { cluster: site.name, selection, partial };
  const declared = edgesOf(scope, problems);
  throwProblems(undefined, problems);

  const evaluation = new Evaluation(site, selection);
  const drafts = withNetwork(draftComponents(evaluation, selection, problems), evaluation, problems);
  const producers = producersOf(drafts, [...selection.externals.values()]);
  const edges = new Map(
    drafts.map((draft) => [
      draft.name,
      [
        ...(declared.get(draft.name) ?? []),
        ...secretEdges(
          scope,
          draft.name,
          draft.secrets.map(({ seeded }) => seeded),
          problems,
        ),
        ...producers.edgesOf(draft, site.name, problems),
      ],
    ]),
  );
  refuseUsesThatAreNeeded(edges, problems);
  refuseEdgesThatPointUp(drafts, edges, layerGraph, problems);
  refuseDoubleOwners(producers, problems);
  throwProblems(undefined, problems);

  const componentGraph: Graph = new Map([...edges].map(([name, own]) => [name, orderedBy(own)]));
  const componentRanks = rank(componentGraph, edgeCycle);
  const planned = drafts.map((draft) => ({
    ...draft,
    objects: draft.objects.map(canonicalObject),
    edges: edges.get(draft.name)!,
    rank: componentRanks.get(draft.name)!,
  }));
  return {
    site,
    layers: layers
      .map((layer) => {
        const own = planned.filter((component) => component.layer === layer.name).sort(byName);
        const waves = ranks(new Map(own.map((component) => [component.name, componentGraph.get(component.name)!])));
        return {
          layer,
          name: layer.name,
          wave: layerRanks.get(layer.name)! - 1,
          dependsOn: [...layerGraph.get(layer.name)!].sort(),
          components: own.map((component) => ({ ...component, wave: waves.get(component.name)! })),
        };
      })
      .sort((a, b) => a.wave - b.wave || byName(a, b)),
    externals,
  };
}

type Draft = Omit<PlannedComponent, 'edges' | 'rank' | 'wave'>;

function draftComponents(evaluation: Evaluation, selection: Selection, problems: string[]): Draft[] {
  const { site } = evaluation;
  return [...selection.selected.values()].map((selected) => {
    const evaluated = evaluation.evaluate(selected);
    const capability = selected.component.definition.provides?.capability;
    if (capability !== undefined) {
      const expected = capability.defaults(site) as Readonly<Record<string, unknown>>;
      for (const key of new Set([...Object.keys(expected), ...Object.keys(evaluated.outputs)])) {
        if (isDeepStrictEqual(evaluated.outputs[key], expected[key]) || !(key in expected)) continue;
        problems.push(
          capabilityOutputsDiffer(selected.component.name, capability.name, key, evaluated.outputs[key], expected[key]),
        );
      }
    }
    const { name, definition } = selected.component;
    problems.push(...ignoredDifferenceProblems(name, definition.ignoreDifferences ?? []));
    const { manifests, ...rest } = evaluated;
    const frame = frameOf(selected, evaluated, evaluation);
    return {
      name,
      layer: selected.layer.name,
      component: selected.component,
      definition,
      options: selected.options,
      chart: definition.chart,
      ownsNamespace: frame.ownsNamespace,
      objects: [...frame.objects, ...manifests].map((object) => afterItsDefinition(object, selected)),
      ...rest,
    };
  });
}

// Every namespace admits what the edges of its components say, and nothing else.
function withNetwork(drafts: readonly Draft[], evaluation: Evaluation, problems: string[]): Draft[] {
  const network = networkOf(drafts, evaluation, problems);
  return drafts.map((draft) => {
    const own = network.policy(draft.name);
    const policies = [...(own === undefined ? [] : [own]), ...network.furtherPolicies(draft)];
    if (policies.length === 0) return draft;
    const labels = network.namespaceLabels(draft.name);
    const objects = draft.objects.map((object) =>
      object.kind === 'Namespace' && object.metadata.name === draft.namespace
        ? { ...object, metadata: { ...object.metadata, labels: { ...object.metadata.labels, ...labels } } }
        : object,
    );
    return { ...draft, objects: [...objects, ...policies] };
  });
}

// Objects of a kind that the same component installs wait for its controllers: their webhooks must answer.
function afterItsDefinition(object: Manifest, { component }: Selected): Manifest {
  const group = groupOf(object.apiVersion);
  if (component.definition.provides?.definitions?.includes(group) !== true) return object;
  const annotations = { ...object.metadata.annotations, 'argocd.argoproj.io/sync-wave': '1' };
  return { ...object, metadata: { ...object.metadata, annotations } };
}

function layerGraphOf(layers: readonly Layer[]): Map<string, string[]> {
  const byPackage = new Map(layers.map((layer) => [layer.package.name, layer.name]));
  return new Map(
    layers.map((layer) => [
      layer.name,
      Object.keys(layer.package.dependencies ?? {}).flatMap((name) => byPackage.get(name) ?? []),
    ]),
  );
}

function rank(graph: Graph, message: (route: readonly string[]) => string): Map<string, number> {
  try {
    return ranks(graph);
  } catch (error) {
    if (error instanceof CycleError) throwProblems(undefined, [message(error.route)]);
    throw error;
  }
}

function orderedBy(edges: readonly PlannedEdge[]): string[] {
  return edges.flatMap((edge) => (edge.kind === 'dependsOn' && edge.component !== undefined ? [edge.component] : []));
}

// Who declares that an address is enough, and yet cannot start without what is there, has declared the wrong edge.
function refuseUsesThatAreNeeded(edges: ReadonlyMap<string, readonly PlannedEdge[]>, problems: string[]): void {
  for (const [name, own] of edges) {
    for (const { component, declared } of own.filter(({ kind }) => kind === 'uses')) {
      if (component === undefined || declared !== true) continue;
      const needed = own.find((edge) => edge.kind === 'dependsOn' && edge.component === component);
      if (needed !== undefined) problems.push(usesIsNeeded(name, component, needed.reason));
    }
  }
}

function refuseEdgesThatPointUp(
  drafts: readonly Draft[],
  edges: ReadonlyMap<string, readonly PlannedEdge[]>,
  layerGraph: Graph,
  problems: string[],
): void {
  const layerOf = new Map(drafts.map((draft) => [draft.name, draft.layer]));
  const below = new Map([...layerGraph.keys()].map((layer) => [layer, reachable(layerGraph, layer)]));
  for (const draft of drafts) {
    for (const target of orderedBy(edges.get(draft.name)!)) {
      const targetLayer = layerOf.get(target)!;
      if (targetLayer === draft.layer || below.get(draft.layer)!.has(targetLayer)) continue;
      problems.push(edgePointsUp(draft.name, draft.layer, target, targetLayer));
    }
  }
}

function refuseDoubleOwners(producers: Producers, problems: string[]): void {
  for (const [object, owners] of producers.owners) {
    for (const owner of owners.slice(1)) problems.push(objectOwnedTwice(object, owners[0]!, owner));
  }
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

export type { Draft };
