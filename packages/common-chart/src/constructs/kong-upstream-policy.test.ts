import { expect, test } from 'vitest';
import { exampleScope, rendered } from '../../test/example-scope.ts';
import { KongUpstreamPolicy } from './kong-upstream-policy.ts';

test('says how requests are spread', () => {
  const policy = new KongUpstreamPolicy(exampleScope(), 'sticky', { algorithm: 'least-connections' });

  expect(rendered(policy)).toMatchObject({
    apiVersion: 'configuration.konghq.com/v1beta1',
    kind: 'KongUpstreamPolicy',
    spec: { algorithm: 'least-connections' },
  });
});
