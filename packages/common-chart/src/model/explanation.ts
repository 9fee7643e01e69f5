import { longestPath } from './graph.ts';
import { type RuntimeLoop, runtimeLoops } from './runtime-loop.ts';
import { type Plan, type PlannedComponent, type PlannedEdge, componentsOf } from './plan.ts';

/** Why a component stands where it does. */
export interface Explanation {
  readonly component: string;
  readonly layer: string;
  /** The wave of its layer, and its own inside the layer. */
  readonly layerWave: number;
  readonly wave: number;
  /** The longest way down inside the layer, which sets the wave; begins with the component. */
  readonly chain: readonly ExplainedStep[];
  /** Everything that it declares or implies, what orders first. */
  readonly edges: readonly PlannedEdge[];
  /** Components that wait for it, directly. */
  readonly waitedForBy: readonly string[];
  /** Loops at run time that are broken at this component. */
  readonly loops: readonly RuntimeLoop[];
}

/** One step of a chain, and why the step above it waits for it. */
export interface ExplainedStep {
  readonly component: string;
  readonly reason?: string;
}

/** Explains the place of one component of a plan, or `undefined` when the plan does not hold it. */
export function explain(plan: Plan, name: string): Explanation | undefined {
  const components = componentsOf(plan);
  const component = components.find((one) => one.name === name);
  if (component === undefined) return undefined;
  const layer = plan.layers.find((one) => one.name === component.layer)!;
  const inLayer = new Map(layer.components.map((one) => [one.name, ordering(one)]));
  const path = longestPath(inLayer, name, new Map(layer.components.map((one) => [one.name, one.wave])));
  return {
    component: name,
    layer: layer.name,
    layerWave: layer.wave,
    wave: component.wave,
    chain: path.map((step, index) => ({ component: step, ...reasonFor(components, path[index - 1], step) })),
    edges: [...component.edges].sort(byKindThenTarget),
    waitedForBy: components.filter((one) => ordering(one).includes(name)).map((one) => one.name),
    loops: runtimeLoops(plan, []).filter((loop) => loop.component === name),
  };
}

/** An explanation as text, a line a fact. */
export function formatExplanation(explanation: Explanation): string {
  const { component, layer, layerWave, wave, chain, edges, waitedForBy, loops } = explanation;
  const steps = chain.map(
    ({ component: step, reason }, index) =>
      `${'  '.repeat(index + 1)}${step}${reason === undefined ? '' : `, because ${reason}`}`,
  );
  return [
    `${component} is in wave ${wave} of ${layer}, which is in wave ${layerWave}`,
    '',
    'what set the wave:',
    ...steps,
    '',
    'edges:',
    ...(edges.length === 0 ? ['  none'] : edges.map((edge) => `  ${formatEdge(edge)}`)),
    '',
    `waited for by: ${waitedForBy.join(', ') || 'nobody'}`,
    ...(loops.length === 0 ? [] : ['', 'loops at run time that are broken here:', ...loops.map(formatLoop)]),
  ].join('\n');
}

function formatLoop({ route, brokenBy, reason }: RuntimeLoop): string {
  return `  ${route.join(' -> ')}, by ${brokenBy}${reason === undefined ? '' : `: ${reason}`}`;
}

function formatEdge({ kind, component, external, capability, reason }: PlannedEdge): string {
  const target = component ?? (external === undefined ? `whoever provides ${capability}` : `external ${external}`);
  const through = capability === undefined || component === undefined ? '' : ` (${capability})`;
  return `${kind.padEnd(9)} ${target}${through}: ${reason}`;
}

function ordering({ edges }: PlannedComponent): string[] {
  return edges.flatMap(({ kind, component }) => (kind === 'dependsOn' && component !== undefined ? [component] : []));
}

function reasonFor(
  components: readonly PlannedComponent[],
  above: string | undefined,
  step: string,
): { readonly reason?: string } {
  const edge = components
    .find(({ name }) => name === above)
    ?.edges.find(({ kind, component }) => kind === 'dependsOn' && component === step);
  return edge === undefined ? {} : { reason: edge.reason };
}

function byKindThenTarget(a: PlannedEdge, b: PlannedEdge): number {
  const key = ({ kind, component, external, capability, reason }: PlannedEdge): string =>
    [kind, component ?? external ?? capability, reason].join(' ');
  return key(a) < key(b) ? -1 : 1;
}
