import { bootstrap } from '@lumie-infra/bootstrap';
import { type Manifest, type PlannedComponent, componentsOf, planCluster } from '@lumie-infra/common-chart';
import { referenceSite } from '@lumie-infra/common-chart/testing';
import { platform } from '@lumie-infra/platform';
import { storage } from '../src/index.ts';

/** The layer on the reference site, above the layers that it builds on. */
export function planStorage(choices: Parameters<typeof storage.with>[0] = {}): Map<string, PlannedComponent> {
  const plan = planCluster(
    { ...referenceSite, layers: [bootstrap, platform, storage.with(choices)] },
    { partial: true },
  );
  return new Map(componentsOf(plan).map((component) => [component.name, component]));
}

/** One object that a component renders. */
export function objectOf(component: PlannedComponent | undefined, kind: string, name: string): Manifest {
  const found = component?.objects.find((object) => object.kind === kind && object.metadata.name === name);
  if (found === undefined) throw new Error(`${component?.name ?? 'no component'} renders no ${kind} ${name}`);
  return found;
}
