import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { web } from '../../../test/web-deployment.ts';
import { configMapReferences } from './config-map-references.ts';

const reader = (key: string): string => `${web()}
      containers: [{ name: web }]
      volumes: [{ name: settings, configMap: { name: settings, items: [{ key: ${key}, path: web.yaml }] } }]
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { web.yaml: '' }`;

test('a ConfigMap that is rendered, and a key of it', async () => {
  expect(await problemsOf(configMapReferences, [rendering('web', reader('web.yaml'))])).toEqual([]);
});

test('a key that it does not have', async () => {
  expect(await problemsOf(configMapReferences, [rendering('web', reader('web.yml'))])).toMatchInlineSnapshot(`
    [
      "web: Deployment web/web: spec.template.spec.volumes[0].configMap takes key 'web.yml' of ConfigMap 'settings', which has no such key; did you mean 'web.yaml'?",
    ]
  `);
});

test('what every namespace has', async () => {
  const component = rendering(
    'web',
    `${web()}
      containers: [{ name: web }]
      volumes: [{ name: ca, projected: { sources: [{ configMap: { name: kube-root-ca.crt, items: [{ key: ca.crt, path: ca.crt }] } }] } }]`,
  );

  expect(await outcomeOf(configMapReferences, [component])).toEqual({ checked: 1, problems: [] });
});
