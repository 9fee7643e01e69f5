/**
 * The pure part of the order: ranks by longest path, and cycles by their route.
 *
 * A graph is a map from a name to the names that it points at. Names that are not keys of the map are ignored, so a
 * part of a graph can be ranked alone.
 */
export type Graph = ReadonlyMap<string, Iterable<string>>;

/** A graph with a way back to where it began; `route` starts and ends with the same name. */
export class CycleError extends Error {
  readonly route: readonly string[];

  constructor(route: readonly string[]) {
    super(`dependency cycle: ${route.join(' -> ')}`);
    this.name = 'CycleError';
    this.route = route;
  }
}

/**
 * The length of the longest path below every name: 0 for a name that points at nothing.
 *
 * @throws {CycleError} when there is a way back; the route begins at its alphabetically first name.
 */
export function ranks(graph: Graph): Map<string, number> {
  const found = new Map<string, number>();
  const next = new Map<string, Iterator<string>>();
  const best = new Map<string, number>();
  for (const start of [...graph.keys()].sort()) {
    if (found.has(start)) continue;
    const path = [start];
    while (path.length > 0) {
      const name = path.at(-1)!;
      const targets = next.get(name) ?? sortedTargets(graph, name);
      next.set(name, targets);
      const step = targets.next();
      if (step.done === true) {
        const rank = best.get(name) ?? 0;
        found.set(name, rank);
        path.pop();
        const above = path.at(-1);
        if (above !== undefined) best.set(above, Math.max(best.get(above) ?? 0, rank + 1));
      } else if (found.has(step.value)) {
        best.set(name, Math.max(best.get(name) ?? 0, found.get(step.value)! + 1));
      } else if (next.has(step.value)) {
        throw new CycleError(routeFromFirst(path.slice(path.indexOf(step.value))));
      } else {
        path.push(step.value);
      }
    }
  }
  return found;
}

/** The longest path that gives a name its rank, from the name down; ties go to the alphabetically first. */
export function longestPath(graph: Graph, from: string, known: ReadonlyMap<string, number> = ranks(graph)): string[] {
  const path = [from];
  for (let at = from, rank = known.get(from) ?? 0; rank > 0; rank--) {
    const below = [...(graph.get(at) ?? [])].filter((name) => known.get(name) === rank - 1).sort()[0];
    if (below === undefined) break;
    path.push(below);
    at = below;
  }
  return path;
}

/** Every name that can be reached from `from`, itself not included. */
export function reachable(graph: Graph, from: string): Set<string> {
  const seen = new Set<string>();
  const open = [...(graph.get(from) ?? [])];
  while (open.length > 0) {
    const name = open.pop()!;
    if (seen.has(name)) continue;
    seen.add(name);
    open.push(...(graph.get(name) ?? []));
  }
  return seen;
}

/** A shortest way from one name to another, both included, or `undefined` when there is none; ties go by the alphabet. */
export function shortestPath(graph: Graph, from: string, to: string): string[] | undefined {
  const cameFrom = new Map<string, string>();
  let frontier = [from];
  const seen = new Set(frontier);
  while (frontier.length > 0 && !seen.has(to)) {
    const next: string[] = [];
    for (const name of frontier) {
      for (const target of [...(graph.get(name) ?? [])].sort()) {
        if (seen.has(target)) continue;
        seen.add(target);
        cameFrom.set(target, name);
        next.push(target);
      }
    }
    frontier = next;
  }
  if (!seen.has(to)) return undefined;
  const path = [to];
  while (path[0] !== from) path.unshift(cameFrom.get(path[0]!)!);
  return path;
}

function sortedTargets(graph: Graph, name: string): Iterator<string> {
  return [...new Set(graph.get(name))]
    .filter((target) => graph.has(target))
    .sort()
    .values();
}

function routeFromFirst(cycle: readonly string[]): string[] {
  const first = [...cycle].sort()[0]!;
  const start = cycle.indexOf(first);
  return [...cycle.slice(start), ...cycle.slice(0, start), first];
}
