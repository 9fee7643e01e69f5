/** Names and the names that each needs directly. */
export type DependencyGraph = ReadonlyMap<string, readonly string[]>;

/** The shortest cycle, as a route that ends where it starts, or undefined when there is none. */
export function findCycle(graph: DependencyGraph): string[] | undefined {
  let shortest: string[] | undefined;
  for (const name of graph.keys()) {
    const route = shortestRouteBack(graph, name);
    if (route && (shortest === undefined || route.length < shortest.length)) shortest = route;
  }
  return shortest;
}

/** The shortest route from a name back to itself, breadth first. */
function shortestRouteBack(graph: DependencyGraph, start: string): string[] | undefined {
  const seen = new Set<string>();
  const open: string[][] = [[start]];
  for (let route = open.shift(); route !== undefined; route = open.shift()) {
    for (const next of graph.get(route.at(-1)!) ?? []) {
      if (next === start) return [...route, start];
      if (seen.has(next)) continue;
      seen.add(next);
      open.push([...route, next]);
    }
  }
  return undefined;
}

/** The edges of a cycle that are each enough to break every cycle when taken out, as pairs of names. */
export function breakingEdges(graph: DependencyGraph, cycle: readonly string[]): [string, string][] {
  const edges = cycle.slice(1).map((to, index): [string, string] => [cycle[index]!, to]);
  return edges.filter(([from, to]) => {
    const without = new Map(graph);
    without.set(
      from,
      (graph.get(from) ?? []).filter((name) => name !== to),
    );
    return findCycle(without) === undefined;
  });
}

/** The longest path below each name, in edges, over a graph without cycles; a name that needs nothing has 0. */
export function longestPaths(graph: DependencyGraph): Map<string, number> {
  const lengths = new Map<string, number>();
  const lengthOf = (name: string): number => {
    const known = lengths.get(name);
    if (known !== undefined) return known;
    const below = (graph.get(name) ?? []).map((next) => lengthOf(next) + 1);
    const length = Math.max(0, ...below);
    lengths.set(name, length);
    return length;
  };
  for (const name of graph.keys()) lengthOf(name);
  return lengths;
}
