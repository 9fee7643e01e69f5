import { bootstrap } from '@lumie-infra/bootstrap';
import { type Manifest, type PlannedComponent, componentsOf, planCluster } from '@lumie-infra/common-chart';
import { referenceSite } from '@lumie-infra/common-chart/testing';
import { observability } from '@lumie-infra/observability';
import { platform } from '@lumie-infra/platform';
import { security } from '@lumie-infra/security';
import { storage } from '@lumie-infra/storage';
import { applications } from '../src/index.ts';

/** All components up to this layer on the reference site, by name. */
export function planApplications(
  choices: Parameters<typeof applications.with>[0] = {},
): ReadonlyMap<string, PlannedComponent> {
  const layers = [bootstrap, platform, storage, security, observability, applications.with(choices)];
  const plan = planCluster({ ...referenceSite, layers }, { partial: true });
  return new Map(componentsOf(plan).map((component) => [component.name, component]));
}

/** One object that a component renders. */
export function objectOf(component: PlannedComponent | undefined, kind: string, name: string): Manifest {
  const found = component?.objects.find((object) => object.kind === kind && object.metadata.name === name);
  if (found === undefined) throw new Error(`${component?.name ?? 'no component'} renders no ${kind} ${name}`);
  return found;
}

/** What of a Deployment these tests look at. */
interface Deployment {
  readonly spec: {
    readonly template: {
      readonly spec: {
        readonly serviceAccountName?: string;
        readonly automountServiceAccountToken: boolean;
        readonly containers: readonly Container[];
      };
    };
  };
}

interface Container {
  readonly image: string;
  readonly env: readonly { readonly name: string; readonly value?: string }[];
  readonly securityContext: { readonly privileged?: boolean };
}

/** The pods of the Deployment that has the name of its component. */
export function podOf(component: PlannedComponent | undefined): Deployment['spec']['template']['spec'] {
  return (objectOf(component, 'Deployment', component?.name ?? '') as unknown as Deployment).spec.template.spec;
}

/** The variables of a component's one container that have a text. */
export function variablesOf(component: PlannedComponent | undefined): Readonly<Record<string, string>> {
  const { env } = podOf(component).containers[0]!;
  return Object.fromEntries(env.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));
}
