import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { ingressClassReferences } from './ingress-class-references.ts';

const route = (className: string): string => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { ingressClassName: ${className} }
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: kong }
spec: { controller: kong }`;

test('the class that is rendered', async () => {
  expect(await outcomeOf(ingressClassReferences, [rendering('web', route('kong'))])).toEqual({
    checked: 1,
    problems: [],
  });
});

test('a class that does not exist, in a field and in an annotation', async () => {
  const component = rendering(
    'web',
    `${route('nginx')}
---
apiVersion: configuration.konghq.com/v1
kind: KongClusterPlugin
metadata: { name: cors, annotations: { kubernetes.io/ingress.class: nginx } }`,
  );

  expect(await problemsOf(ingressClassReferences, [component])).toMatchInlineSnapshot(`
    [
      "web: Ingress web/web: spec.ingressClassName names IngressClass 'nginx', which nothing makes; render it, or add it to the \`provides\` of what makes it",
      "web: KongClusterPlugin cors: metadata.annotations.kubernetes.io/ingress.class names IngressClass 'nginx', which nothing makes; render it, or add it to the \`provides\` of what makes it",
    ]
  `);
});
