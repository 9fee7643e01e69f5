import { imageRegistry } from '../capabilities/image-registry.ts';
import { prober } from '../capabilities/prober.ts';
import { secretStore } from '../capabilities/secret-store.ts';
import { certificates } from '../capabilities/certificates.ts';
import { ingressController } from '../capabilities/ingress-controller.ts';
import { isCapability } from './capability.ts';
import { type EdgeTarget, isComponent } from './component.ts';
import { capabilityIsMissing, componentIsMissing } from './errors.ts';
import type { PlannedEdge } from './plan.ts';
import type { Selected, Selection } from './selection.ts';

/** What edges are resolved against. */
export interface EdgeScope {
  readonly cluster: string;
  readonly selection: Selection;
  /** Whether providers in layers above may be absent. */
  readonly partial: boolean;
}

/** The declared and implied edges of every component; pushes what points at nothing to `problems`. */
export function edgesOf(scope: EdgeScope, problems: string[]): Map<string, PlannedEdge[]> {
  return new Map(
    [...scope.selection.selected.values()].map((selected) => [
      selected.component.name,
      wantedEdges(selected, scope).flatMap((wanted) => resolveEdge(scope, selected.component.name, wanted, problems)),
    ]),
  );
}

interface WantedEdge {
  readonly kind: PlannedEdge['kind'];
  readonly target: EdgeTarget;
  readonly reason: string;
  readonly declared?: true;
}

function wantedEdges({ component }: Selected, { selection }: EdgeScope): WantedEdge[] {
  const { definition } = component;
  const wanted: WantedEdge[] = [];
  for (const [name, target] of Object.entries(definition.dependsOn ?? {})) {
    wanted.push({ kind: 'dependsOn', target, reason: `declared as dependsOn.${name}`, declared: true });
  }
  for (const [name, target] of Object.entries(definition.uses ?? {})) {
    wanted.push({ kind: 'uses', target, reason: `declared as uses.${name}`, declared: true });
  }
  if (isComponent(definition.namespace)) {
    wanted.push({ kind: 'dependsOn', target: definition.namespace, reason: `shares its namespace` });
  }
  if (Object.keys(definition.images ?? {}).length > 0 && definition.bootstrapException === undefined) {
    wanted.push({ kind: 'dependsOn', target: imageRegistry, reason: 'its images come through the registry' });
  }
  if (definition.ingress !== undefined) {
    wanted.push({ kind: 'uses', target: ingressController, reason: 'its ingress is served by the controller' });
    wanted.push({ kind: 'uses', target: certificates, reason: 'its ingress has a certificate' });
    const probe: unknown = definition.ingress.probe;
    if (probe !== false) wanted.push({ kind: 'uses', target: prober, reason: 'its ingress is probed' });
  }
  // A provider does not wait for itself.
  return wanted.filter(
    ({ target }) => selection.providers.get(target.name) !== component.name || !isCapability(target),
  );
}

/** The edges that a component's secrets imply. */
export function secretEdges(
  scope: EdgeScope,
  component: string,
  seeded: readonly boolean[],
  problems: string[],
): PlannedEdge[] {
  if (seeded.length === 0) return [];
  const orders = seeded.some((isSeeded) => !isSeeded);
  return resolveEdge(
    scope,
    component,
    orders
      ? { kind: 'dependsOn', target: secretStore, reason: 'its secrets come from the store' }
      : { kind: 'uses', target: secretStore, reason: 'the store takes its seeded secrets over' },
    problems,
  );
}

function resolveEdge(scope: EdgeScope, component: string, wanted: WantedEdge, problems: string[]): PlannedEdge[] {
  const { selection, cluster, partial } = scope;
  const { target, ...edge } = wanted;
  const { kind } = edge;
  const capability = isCapability(target) ? { capability: target.name } : {};
  if (selection.externals.has(target.name)) return [{ ...edge, external: target.name, ...capability }];
  const provider = isCapability(target) ? selection.providers.get(target.name) : target.name;
  if (provider !== undefined && selection.selected.has(provider)) {
    return [{ ...edge, component: provider, ...capability }];
  }
  if (isCapability(target)) {
    const needed = kind === 'dependsOn' || !(partial || target.optional);
    if (needed) problems.push(capabilityIsMissing(component, target.name, cluster));
    return [{ ...edge, ...capability }];
  }
  problems.push(componentIsMissing(component, target.name, cluster, selection.turnedOff.has(target.name)));
  return [];
}
