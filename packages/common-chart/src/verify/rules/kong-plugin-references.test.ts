import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { kongPluginReferences } from './kong-plugin-references.ts';

const route = (plugins: string): string => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, annotations: { konghq.com/plugins: '${plugins}' } }
spec: {}
---
apiVersion: configuration.konghq.com/v1
kind: KongPlugin
metadata: { name: limit }
plugin: rate-limiting
---
apiVersion: configuration.konghq.com/v1
kind: KongClusterPlugin
metadata: { name: cors }
plugin: cors`;

test('a plugin of the namespace and one of the cluster', async () => {
  expect(await outcomeOf(kongPluginReferences, [rendering('web', route('limit, cors'))])).toEqual({
    checked: 2,
    problems: [],
  });
});

test('a plugin that does not exist', async () => {
  expect(await problemsOf(kongPluginReferences, [rendering('web', route('limit,cros'))])).toMatchInlineSnapshot(`
    [
      "web: Ingress web/web: metadata.annotations.konghq.com/plugins names KongPlugin 'cros' in namespace 'web', which nothing makes; did you mean 'cors'?",
    ]
  `);
});
