import {
  type ApplicationObject,
  type ApplicationPhase,
  type ApplicationState,
  applicationState,
} from './application-state.ts';
import type { ExpectedCluster, ExpectedComponent, ExpectedLayer } from './expected-cluster.ts';

/** How far a component is, and what it waits for. */
export interface ComponentProgress extends ApplicationState {
  readonly name: string;
  readonly layer: string;
  readonly wave: number;
  /** Layers and components that have to be healthy before it can go on; none when it is up to itself. */
  readonly waitsFor: readonly string[];
}

/** How far a layer is. */
export interface LayerProgress extends ApplicationState {
  readonly name: string;
  readonly wave: number;
  readonly healthy: number;
  readonly components: readonly ComponentProgress[];
}

/** How far a cluster is. */
export interface ClusterProgress {
  readonly cluster: string;
  readonly root: ApplicationState;
  readonly healthy: number;
  readonly total: number;
  /** Whether everything is healthy. */
  readonly done: boolean;
  readonly layers: readonly LayerProgress[];
  /** What holds the rest up, and all that it holds up. */
  readonly blockers: readonly Blocker[];
}

/** Something that is not healthy for a reason of its own. */
export interface Blocker extends ApplicationState {
  readonly name: string;
  /** Components that cannot go on before it is healthy. */
  readonly holdsUp: readonly string[];
}

/** The Application that makes the layers. */
const rootName = 'root';

type Phases = ReadonlyMap<string, ApplicationState>;

/** How far a cluster is that should run what is expected, from the Applications in it. */
export function clusterProgress(
  expected: ExpectedCluster,
  applications: readonly ApplicationObject[],
): ClusterProgress {
  const found = new Map(applications.map((application) => [application.metadata.name, application]));
  const stateOf = (name: string): ApplicationState => applicationState(found.get(name));
  const states: Phases = new Map(
    expected.layers.flatMap(({ components }) => components.map(({ name }) => [name, stateOf(name)])),
  );
  const layerStates: Phases = new Map(expected.layers.map(({ name }) => [name, stateOf(name)]));
  const layers = expected.layers.map((layer): LayerProgress => {
    const components = layer.components.map((component) => ({
      name: component.name,
      layer: layer.name,
      wave: component.wave,
      ...states.get(component.name)!,
      waitsFor: waitsFor(component, layer, expected, states, layerStates),
    }));
    return {
      name: layer.name,
      wave: layer.wave,
      ...layerStates.get(layer.name)!,
      healthy: components.filter(isHealthy).length,
      components,
    };
  });
  const components = layers.flatMap((layer) => layer.components);
  const root = stateOf(rootName);
  return {
    cluster: expected.name,
    root,
    healthy: components.filter(isHealthy).length,
    total: components.length,
    done: [root, ...layers, ...components].every(isHealthy),
    layers,
    blockers: blockersOf(root, layers),
  };
}

function isHealthy({ phase }: { readonly phase: ApplicationPhase }): boolean {
  return phase === 'healthy';
}

// What is made waits for what it declares; what is not made yet, for whatever is in an earlier wave.
function waitsFor(
  component: ExpectedComponent,
  layer: ExpectedLayer,
  { layers }: ExpectedCluster,
  states: Phases,
  layerStates: Phases,
): string[] {
  const { phase } = states.get(component.name)!;
  if (phase === 'healthy') return [];
  const declared = component.dependsOn.filter((name) => states.has(name) && !isHealthy(states.get(name)!));
  if (phase !== 'absent') return declared;
  if (layerStates.get(layer.name)!.phase === 'absent') {
    const earlier = layers.filter(
      ({ name, wave }) => wave < layer.wave && !isLayerHealthy(name, layers, states, layerStates),
    );
    return earlier.length === 0 ? [rootName] : earlier.map(({ name }) => name);
  }
  const earlier = layer.components.filter(({ name, wave }) => wave < component.wave && !isHealthy(states.get(name)!));
  const waiting = [...new Set([...declared, ...earlier.map(({ name }) => name)])].sort();
  return waiting.length === 0 ? [layer.name] : waiting;
}

function isLayerHealthy(name: string, layers: readonly ExpectedLayer[], states: Phases, layerStates: Phases): boolean {
  const { components } = layers.find((layer) => layer.name === name)!;
  return isHealthy(layerStates.get(name)!) && components.every((component) => isHealthy(states.get(component.name)!));
}

function blockersOf(root: ApplicationState, layers: readonly LayerProgress[]): Blocker[] {
  const components = layers.flatMap((layer) => layer.components);
  const names = new Map(layers.map(({ name, components: own }) => [name, own.map((component) => component.name)]));
  const heldUp = (blocker: string): string[] => {
    const held = new Set<string>();
    const visit = (name: string): void => {
      for (const component of components) {
        // Whoever waits for a layer waits for everything in it.
        const direct = component.waitsFor.some((other) => other === name || names.get(other)?.includes(name) === true);
        if (direct && !held.has(component.name)) {
          held.add(component.name);
          visit(component.name);
        }
      }
    };
    visit(blocker);
    return [...held].sort();
  };
  const upper = [{ name: rootName, ...root }, ...layers].filter((application) => !isHealthy(application));
  // Layers and the root wait for what is in them; they hold something up only when that something is not made.
  const own = components.filter((component) => !isHealthy(component) && component.waitsFor.length === 0);
  const makers = upper.filter(({ name }) =>
    components.some(({ layer, waitsFor: others }) => makes(name, layer, others)),
  );
  const blockers = [...makers, ...own];
  return (blockers.length === 0 ? upper : blockers).map(({ name, phase, reason }) => ({
    name,
    phase,
    ...(reason === undefined ? {} : { reason }),
    holdsUp: heldUp(name),
  }));
}

function makes(name: string, layer: string, waitsFor: readonly string[]): boolean {
  return (name === rootName || name === layer) && waitsFor.includes(name);
}
