import {
  type Manifest,
  type PlannedComponent,
  componentsOf,
  defineComponent,
  defineLayer,
  external,
  imageRegistry,
  planCluster,
  secretStore,
} from '@lumie-infra/common-chart';
import { referenceSite } from '@lumie-infra/common-chart/testing';
import { platform } from '../src/index.ts';

/** What the layer takes of the one below, without the rest of it. */
const bootstrap = defineLayer(
  { name: '@lumie-infra/bootstrap' },
  {
    crds: defineComponent({
      name: 'crds',
      namespace: null,
      provides: { definitions: ['monitoring.coreos.com', 'secrets.hashicorp.com'] },
    }),
  },
);

/** The layer on the reference site, with a registry and a secret store that run elsewhere. */
export function planPlatform(choices: Parameters<typeof platform.with>[0] = {}): Map<string, PlannedComponent> {
  const plan = planCluster(
    {
      ...referenceSite,
      layers: [bootstrap, platform.with(choices)],
      externals: [
        external(imageRegistry, { host: 'registry.example.com', nodePort: 30500 }),
        external(secretStore, {
          connectionRef: 'vault/vault-connection',
          authMount: 'kubernetes',
          audience: 'vault',
          mount: 'secret',
        }),
      ],
    },
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
