import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { KongClusterPlugin } from './kong-cluster-plugin.ts';

test('is served by the controller of its class', () => {
  const plugin = rendered(new KongClusterPlugin(exampleScope(), 'cors', { className: 'kong', plugin: 'cors' }));

  expect(plugin).toMatchObject({
    kind: 'KongClusterPlugin',
    metadata: { annotations: { 'kubernetes.io/ingress.class': 'kong' } },
    plugin: 'cors',
  });
  expect(field(plugin, 'metadata')).not.toHaveProperty('namespace');
  expect(plugin).not.toHaveProperty('className');
});

test('may be for every request', () => {
  const plugin = new KongClusterPlugin(exampleScope(), 'prometheus', {
    className: 'kong',
    plugin: 'prometheus',
    global: true,
  });

  expect(field(rendered(plugin), 'metadata.labels.global')).toBe('true');
  expect(rendered(plugin)).not.toHaveProperty('global');
});
