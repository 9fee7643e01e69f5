import { expect, test } from 'vitest';
import { Ingress, componentsOf, defineComponent, planCluster } from '@lumie-infra/common-chart';
import { clusterOf, layerOf } from './stand-ins.ts';

interface Policy {
  readonly spec: { readonly ingress: readonly { readonly from: readonly unknown[] }[] };
}

test('a namespace admits the ingress controller when a component renders an Ingress of its own', () => {
  const web = defineComponent({
    name: 'web',
    manifests: (scope) => {
      new Ingress(scope, 'web', { className: 'kong', hosts: { 'web.example.com': { service: 'web', port: 'http' } } });
    },
  });
  const plan = planCluster(clusterOf([layerOf('apps', [web])]));
  const policy = componentsOf(plan)[0]!.objects.find(({ kind }) => kind === 'NetworkPolicy') as unknown as Policy;

  expect(policy.spec.ingress[0]?.from).toContainEqual({
    namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kong' } },
  });
});
