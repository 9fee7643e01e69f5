import { external, prober } from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { modelOf, rendering } from '../../test/tiny-cluster.ts';
import { outside } from './outside.ts';

const { host } = prober.defaults({ network: { clusterDomain: 'cluster.local' } } as Parameters<
  typeof prober.defaults
>[0]);

test('capabilities that nobody provides, at their well-known addresses', () => {
  const { hasHost, hasName } = outside(modelOf([rendering('web', '')]));

  expect(hasHost(host)).toBe(true);
  expect(hasName('letsencrypt-prod')).toBe(true);
  expect(hasHost('elsewhere.example.com')).toBe(false);
});

test('a capability that a component provides is inside', () => {
  const own = rendering('own', '', {
    provides: { capability: prober },
    outputs: ({ site }) => prober.defaults(site),
  });

  expect(outside(modelOf([own])).hasHost(host)).toBe(false);
});

test('what the cluster says of an external', () => {
  const externals = [external(prober, { host: 'prober.elsewhere.example.com', port: 443, module: 'http' })];
  const { hasHost } = outside(modelOf([rendering('web', '')], { externals }));

  expect(hasHost('prober.elsewhere.example.com')).toBe(true);
  expect(hasHost(host)).toBe(false);
});
