import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { issuerReferences } from './issuer-references.ts';

const certificate = (issuer: string): string => `
apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: web }
spec: { secretName: web, issuerRef: ${issuer} }
---
apiVersion: cert-manager.io/v1
kind: ClusterIssuer
metadata: { name: public }
spec: { selfSigned: {} }`;

test('an issuer of the cluster', async () => {
  const component = rendering('web', certificate('{ kind: ClusterIssuer, name: public }'));

  expect(await outcomeOf(issuerReferences, [component])).toEqual({ checked: 1, problems: [] });
});

test('an issuer of the namespace that is one of the cluster', async () => {
  expect(await problemsOf(issuerReferences, [rendering('web', certificate('{ name: public }'))]))
    .toMatchInlineSnapshot(`
    [
      "web: Certificate web/web: spec.issuerRef names Issuer 'public' in namespace 'web', which nothing makes; render it, or add it to the \`provides\` of what makes it",
    ]
  `);
});

test('an annotation of a route', async () => {
  const route = `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, annotations: { cert-manager.io/cluster-issuer: publik } }
spec: {}
---${certificate('{ kind: ClusterIssuer, name: public }')}`;

  expect(await problemsOf(issuerReferences, [rendering('web', route)])).toMatchInlineSnapshot(`
    [
      "web: Ingress web/web: metadata.annotations.cert-manager.io/cluster-issuer names ClusterIssuer 'publik', which nothing makes; did you mean 'public'?",
    ]
  `);
});
