import { type Plan, defineComponent, defineLayer, helm, planCluster } from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { claimsOfPlan } from './claims-of-plan.ts';

const shop = defineComponent({
  name: 'shop',
  chart: helm({ name: 'shop', repository: 'https://charts.example.com', version: '1.2.0' }),
  values: () => ({}),
  provides: {
    definitions: ['shop.example.com'],
    services: { 'store-shop': { http: 80 } },
    workloads: { 'Deployment/store-shop': { labels: { app: 'shop' }, ports: { http: 8080 } } },
    serviceAccounts: ['store-shop'],
    secrets: ['store-shop-key'],
    configMaps: ['store-shop-config'],
  },
});
const plain = defineComponent({ name: 'plain' });

function planOf(): Plan {
  return planCluster({
    name: 'edge',
    domain: 'edge.example.com',
    gitops: { repoURL: 'https://git.example.com/edge.git' },
    layers: [defineLayer({ name: '@example/town' }, { shop, plain })],
  });
}

test('what a component provides becomes its claims', () => {
  expect([...claimsOfPlan(planOf())]).toEqual([
    [
      'town/shop',
      {
        services: [{ name: 'store-shop', ports: [{ name: 'http', port: 80 }] }],
        workloads: [{ kind: 'Deployment', name: 'store-shop', labels: { app: 'shop' }, ports: { http: 8080 } }],
        serviceAccounts: ['store-shop'],
        secrets: ['store-shop-key'],
        configMaps: ['store-shop-config'],
        groups: ['shop.example.com'],
        images: [],
      },
    ],
  ]);
});
