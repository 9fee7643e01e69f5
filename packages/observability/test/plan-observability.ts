import { bootstrap } from '@lumie-infra/bootstrap';
import { type Manifest, type PlannedComponent, componentsOf, planCluster } from '@lumie-infra/common-chart';
import { referenceSite } from '@lumie-infra/common-chart/testing';
import { platform } from '@lumie-infra/platform';
import { storage } from '@lumie-infra/storage';
import { observability } from '../src/index.ts';

/** The layer on the reference site, on the layers that it builds on. */
export function planObservability(
  choices: Parameters<typeof observability.with>[0] = {},
): Map<string, PlannedComponent> {
  const layers = [bootstrap, platform, storage, observability.with(choices)];
  const plan = planCluster({ ...referenceSite, layers }, { partial: true });
  return new Map(
    componentsOf(plan)
      .filter(({ layer }) => layer === observability.name)
      .map((component) => [component.name, component]),
  );
}

/** One object that a component renders. */
export function objectOf(component: PlannedComponent | undefined, kind: string, name: string): Manifest {
  const found = component?.objects.find((object) => object.kind === kind && object.metadata.name === name);
  if (found === undefined) throw new Error(`${component?.name ?? 'no component'} renders no ${kind} ${name}`);
  return found;
}
