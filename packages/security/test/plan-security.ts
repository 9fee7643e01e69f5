import { bootstrap } from '@lumie-infra/bootstrap';
import { type Manifest, type PlannedComponent, componentsOf, planCluster } from '@lumie-infra/common-chart';
import { referenceSite } from '@lumie-infra/common-chart/testing';
import { platform } from '@lumie-infra/platform';
import { storage } from '@lumie-infra/storage';
import { security } from '../src/index.ts';

/** What a cluster may choose of this layer and the one below it. */
export interface Choices {
  readonly security?: Parameters<typeof security.with>[0];
  readonly storage?: Parameters<typeof storage.with>[0];
}

/** The layer on the reference site, on top of all below it. */
export function planSecurity(choices: Choices = {}): Map<string, PlannedComponent> {
  const layers = [bootstrap, platform, storage.with(choices.storage ?? {}), security.with(choices.security ?? {})];
  const plan = planCluster({ ...referenceSite, layers }, { partial: true });
  return new Map(componentsOf(plan).map((component) => [component.name, component]));
}

/** One object that a component renders. */
export function objectOf(component: PlannedComponent | undefined, kind: string, name: string): Manifest {
  const found = component?.objects.find((object) => object.kind === kind && object.metadata.name === name);
  if (found === undefined) throw new Error(`${component?.name ?? 'no component'} renders no ${kind} ${name}`);
  return found;
}

/** All objects of a kind that a component renders. */
export function objectsOf(component: PlannedComponent | undefined, kind: string): Manifest[] {
  return component?.objects.filter((object) => object.kind === kind) ?? [];
}
