import { clusterDns } from '../capabilities/cluster-dns.ts';
import { gitops } from '../capabilities/gitops.ts';
import { imageRegistry } from '../capabilities/image-registry.ts';
import { secretStore } from '../capabilities/secret-store.ts';
import { exceptionIsNotNeeded, seedingIsNotNeeded } from './errors.ts';
import { type Graph, shortestPath } from './graph.ts';
import { type Plan, type PlannedComponent, componentsOf } from './plan.ts';

/**
 * What a component needs while it runs, as opposed to what must be there before it is installed.
 *
 * An image needs the registry, the registry its storage, the storage an image: such loops are found here, and each must be
 * broken by something that bootstrap brings from outside: an image of its publisher, or a seeded secret.
 */
export interface RuntimeLoop {
  /** The component at which the loop is broken. */
  readonly component: string;
  /** What breaks it. */
  readonly brokenBy: 'upstream images' | 'seeded secrets';
  /** The way round; begins and ends with the component. */
  readonly route: readonly string[];
  /** Why that is right, as the component says it. */
  readonly reason?: string;
}

/** Every loop of a cluster at run time; pushes exceptions that break none to `problems`. */
export function runtimeLoops(plan: Plan, problems: string[]): RuntimeLoop[] {
  const components = componentsOf(plan);
  const provider = (capability: string): string | undefined =>
    components.find(({ definition }) => definition.provides?.capability?.name === capability)?.name;
  const registry = provider(imageRegistry.name);
  const store = provider(secretStore.name);
  const graph = runtimeGraph(components, [provider(clusterDns.name), provider(gitops.name)]);
  return components.flatMap((component): RuntimeLoop[] => {
    const { name, definition, secrets } = component;
    const loops: RuntimeLoop[] = [];
    const reason = definition.bootstrapException?.upstreamImages;
    if (reason !== undefined && registry !== undefined) {
      const route = loopThrough(graph, name, registry);
      if (route === undefined) problems.push(exceptionIsNotNeeded(name, registry));
      else loops.push({ component: name, brokenBy: 'upstream images', route, reason });
    }
    if (store !== undefined && secrets.some(({ seeded }) => seeded)) {
      const route = loopThrough(graph, name, store);
      if (route === undefined) problems.push(seedingIsNotNeeded(name, store));
      else loops.push({ component: name, brokenBy: 'seeded secrets', route });
    }
    return loops;
  });
}

// Everything that runs needs DNS and was applied by someone, so these two edges go without saying.
function runtimeGraph(components: readonly PlannedComponent[], everywhere: readonly (string | undefined)[]): Graph {
  const implied = everywhere.filter((name) => name !== undefined);
  return new Map(
    components.map(({ name, edges }) => [
      name,
      [
        ...edges.flatMap(({ kind, component }) => (kind === 'dependsOn' && component !== undefined ? [component] : [])),
        ...implied.filter((target) => target !== name),
      ],
    ]),
  );
}

/** The way from a component to a target and back, or `undefined` when the target never needs the component. */
function loopThrough(graph: Graph, component: string, target: string): string[] | undefined {
  if (component === target) return [component, component];
  const back = shortestPath(graph, target, component);
  return back === undefined ? undefined : [component, ...back];
}
