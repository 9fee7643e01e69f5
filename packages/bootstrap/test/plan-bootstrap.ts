import {
  type Manifest,
  type PlannedComponent,
  type SiteFacts,
  componentsOf,
  planCluster,
} from '@lumie-infra/common-chart';
import { referenceSite } from '@lumie-infra/common-chart/testing';
import { bootstrap } from '../src/index.ts';

type Name = 'crds' | 'kong' | 'minio' | 'vault' | 'vault-secrets-operator' | 'zot';

/** The layer on the reference site, or on one that differs from it. */
export function planBootstrap(
  choices: Parameters<typeof bootstrap.with>[0] = {},
  site: Partial<SiteFacts> = {},
): Readonly<Record<Name, PlannedComponent>> {
  const plan = planCluster({ ...referenceSite, ...site, layers: [bootstrap.with(choices)] }, { partial: true });
  return Object.fromEntries(componentsOf(plan).map((component) => [component.name, component])) as Record<
    Name,
    PlannedComponent
  >;
}

/** One object that a component renders. */
export function objectOf(component: PlannedComponent, kind: string, name: string): Manifest {
  const found = component.objects.find((object) => object.kind === kind && object.metadata.name === name);
  if (found === undefined) throw new Error(`${component.name} renders no ${kind} ${name}`);
  return found;
}
