import { type Graph, reachable } from '../../model/graph.ts';
import type { PlannedComponent, PlannedEdge } from '../../model/plan.ts';

/** What stands at one end of an edge. */
export interface GraphEnd {
  readonly kind: 'component' | 'external' | 'capability';
  readonly name: string;
}

/** All edges of one kind from a component to the same end, as one. */
export interface GraphEdge {
  readonly from: string;
  readonly to: GraphEnd;
  readonly kind: PlannedEdge['kind'];
  /** The capabilities that it was declared to. */
  readonly capabilities: readonly string[];
  readonly reasons: readonly string[];
  /** Whether the component says so itself, in one of the reasons. */
  readonly declared: boolean;
  /** Whether the order would be the same without it, because a longer way leads there too. */
  readonly follows: boolean;
}

/** The edges of all components, what orders first, then by the name of the end. */
export function componentEdges(components: readonly PlannedComponent[]): GraphEdge[] {
  const graph: Graph = new Map(components.map((component) => [component.name, ordering(component)]));
  const below = new Map([...graph.keys()].map((name) => [name, reachable(graph, name)]));
  const isReached = (from: string, to: string): boolean =>
    [...graph.get(from)!].some((between) => between !== to && below.get(between)?.has(to) === true);
  return components.flatMap(({ name, edges }) =>
    [...Map.groupBy(edges, (edge) => `${edge.kind} ${endOf(edge).kind} ${endOf(edge).name}`)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, alike]): GraphEdge => {
        const to = endOf(alike[0]!);
        const { kind } = alike[0]!;
        return {
          from: name,
          to,
          kind,
          capabilities: [...new Set(alike.flatMap(({ capability }) => capability ?? []))].sort(),
          reasons: [...new Set(alike.map(({ reason }) => reason))].sort(),
          declared: alike.some(({ declared }) => declared === true),
          follows: kind === 'dependsOn' && to.kind === 'component' && isReached(name, to.name),
        };
      }),
  );
}

function ordering({ edges }: PlannedComponent): Set<string> {
  return new Set(edges.flatMap(({ kind, component }) => (kind === 'dependsOn' ? (component ?? []) : [])));
}

function endOf({ component, external, capability }: PlannedEdge): GraphEnd {
  if (component !== undefined) return { kind: 'component', name: component };
  return external === undefined ? { kind: 'capability', name: capability! } : { kind: 'external', name: external };
}
