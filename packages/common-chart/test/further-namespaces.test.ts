import { expect, test } from 'vitest';
import {
  ConfigMap,
  Ingress,
  Namespace,
  componentsOf,
  defineComponent,
  layerLayout,
  planCluster,
} from '@lumie-infra/common-chart';
import { clusterOf, layerOf } from './stand-ins.ts';

function planWith(settings: { readonly namespacesFolder?: string }) {
  const shops = defineComponent({
    name: 'shops',
    ...settings,
    manifests: (scope) => {
      new ConfigMap(scope, 'list', {});
      for (const namespace of ['books', 'games']) {
        new Namespace(scope, namespace, { podSecurity: 'restricted' });
        new ConfigMap(scope, 'shop', { namespace });
      }
      new Ingress(scope, 'games', {
        namespace: 'games',
        className: 'kong',
        hosts: { 'games.example.com': { service: 'games', port: 'http' } },
      });
    },
  });
  return planCluster(clusterOf([layerOf('apps', [shops])]));
}

test('every namespace that a component makes denies what nothing asks for', () => {
  const policies = componentsOf(planWith({}))[0]!.objects.filter(({ kind }) => kind === 'NetworkPolicy');
  const peers = policies.map(({ metadata, ...fields }) => {
    const { spec } = fields as unknown as { spec: { ingress: [{ from: { namespaceSelector?: object }[] }] } };
    return [metadata.namespace, spec.ingress[0].from.length];
  });

  // The namespace itself and collectors of metrics, and the ingress controller where there is an Ingress.
  expect(peers).toEqual([
    ['shops', 2],
    ['books', 2],
    ['games', 3],
  ]);
});

test('what goes into further namespaces has folders of its own when the component says so', () => {
  const pathsOf = (settings: Parameters<typeof planWith>[0]) => {
    const plan = planWith(settings);
    return layerLayout(plan, plan.layers[0]!).map(({ path }) => path);
  };

  expect(pathsOf({ namespacesFolder: 'each' })).toEqual([
    'apps/application.yaml',
    'apps/applications/shops.yaml',
    'apps/shops/configmap-list.yaml',
    'apps/shops/namespace-shops.yaml',
    'apps/shops/networkpolicy-ingress.yaml',
    'apps/each/books/configmap-shop.yaml',
    'apps/each/books/namespace-books.yaml',
    'apps/each/books/networkpolicy-ingress.yaml',
    'apps/each/games/configmap-shop.yaml',
    'apps/each/games/ingress-games.yaml',
    'apps/each/games/namespace-games.yaml',
    'apps/each/games/networkpolicy-ingress.yaml',
  ]);
  expect(pathsOf({}).every((path) => !path.startsWith('apps/each/'))).toBe(true);
});
