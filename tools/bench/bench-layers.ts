import {
  type Component,
  KubernetesObject,
  type Layer,
  type SiteFacts,
  Type,
  defineComponent,
  defineLayer,
} from '@lumie-infra/common-chart';
import { appObjects } from './app-objects.ts';
import type { BenchApp } from './bench-app.ts';

/** The site of the benchmark's cluster. */
export const benchSite: SiteFacts = {
  name: 'bench',
  domain: 'bench.example.com',
  gitops: { repoURL: 'https://git.example.com/bench.git' },
};

type AppComponent = Component<string, { replicas: number }, { url: string }>;

/** The applications as layers of components, each layer on top of the ones before, with what the cluster says of them. */
export function benchLayers(apps: readonly BenchApp[]): Layer[] {
  const components = new Map<string, AppComponent>();
  for (const app of apps) components.set(app.name, appComponent(app, components.get(app.upstream)));
  return [...Map.groupBy(apps, ({ layer }) => layer)].map(([layer, own], index, all) => {
    const below = all.slice(0, index).map(([name]): [string, string] => [`@bench/${name}`, '1.0.0']);
    const choices = own
      .filter(({ replicas }) => replicas !== undefined)
      .map(({ name, replicas }): [string, { replicas: number }] => [name, { replicas: replicas! }]);
    return defineLayer(
      { name: `@bench/${layer}`, dependencies: Object.fromEntries(below) },
      Object.fromEntries(own.map(({ name }) => [name, components.get(name)!])),
    ).with(Object.fromEntries(choices));
  });
}

function appComponent({ name, layer, upstream: upstreamName }: BenchApp, upstream?: AppComponent): AppComponent {
  const dependsOn: Readonly<Record<string, AppComponent>> = upstream === undefined ? {} : { upstream };
  return defineComponent({
    name,
    options: Type.Object({
      replicas: Type.Integer({ default: 1, minimum: 0, description: 'Pods behind the service.' }),
    }),
    dependsOn,
    manifests: (scope, { options: { replicas }, deps, site }) => {
      const { clusterDomain } = site.network;
      const upstreamUrl = deps['upstream']?.url ?? `http://${upstreamName}.${upstreamName}.svc.${clusterDomain}:80`;
      const facts = { name, layer, host: `${name}.${site.domain}`, replicas, upstreamUrl };
      for (const { kind, name: own, annotations, fields } of appObjects(facts)) {
        new KubernetesObject(scope, own, kind, { annotations }, fields);
      }
    },
    outputs: ({ url }) => ({ url: url(name, 80) }),
  });
}
