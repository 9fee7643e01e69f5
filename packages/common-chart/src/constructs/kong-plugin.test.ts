import { expect, test } from 'vitest';
import { exampleScope, rendered } from '../../test/example-scope.ts';
import { KongPlugin } from './kong-plugin.ts';

test('its fields stand beside the metadata', () => {
  const plugin = new KongPlugin(exampleScope(), 'rate-limit', {
    plugin: 'rate-limiting',
    config: { minute: 60, hide_client_headers: false },
    annotations: { a: 'b' },
  });

  expect(rendered(plugin)).toMatchObject({
    apiVersion: 'configuration.konghq.com/v1',
    kind: 'KongPlugin',
    metadata: { name: 'rate-limit', namespace: 'monitoring', annotations: { a: 'b' } },
    plugin: 'rate-limiting',
    config: { minute: 60, hide_client_headers: false },
  });
  expect(rendered(plugin)).not.toHaveProperty('annotations');
});

test('has its configuration from one place', () => {
  const configFrom = { secretKeyRef: { name: 'oidc', key: 'config' } };

  expect(
    () => new KongPlugin(exampleScope(), 'oidc', { plugin: 'oidc', config: {}, configFrom }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Problems: grafana KongPlugin 'oidc' has both config and configFrom; keep one, or patch config with configPatches]`,
  );
});
