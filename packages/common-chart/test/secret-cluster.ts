import {
  type Component,
  type Plan,
  defineComponent,
  external,
  imageRegistry,
  planCluster,
  secretStore,
} from '@lumie-infra/common-chart';
import { clusterOf, layerOf } from './stand-ins.ts';

const definitions = defineComponent({
  name: 'crds',
  namespace: null,
  provides: { definitions: ['secrets.hashicorp.com'] },
});

/** A plan of some components, at a site with a secret store and a registry that somebody else runs. */
export function secretCluster(...components: readonly Component[]): Plan {
  const store = {
    connectionRef: 'vault/vault-connection',
    authMount: 'kubernetes',
    audience: 'vault',
    mount: 'secret',
  };
  return planCluster(
    clusterOf([layerOf('apps', [definitions, ...components])], {
      externals: [
        external(secretStore, store),
        external(imageRegistry, { host: 'registry.example.com', nodePort: 30500 }),
      ],
    }),
    { partial: true },
  );
}
