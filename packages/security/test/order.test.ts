import { expect, test } from 'vitest';
import { planSecurity } from './plan-security.ts';

const planned = planSecurity();

function waves() {
  return Object.fromEntries(
    [...planned.values()].filter(({ layer }) => layer === 'security').map(({ name, wave }) => [name, wave]),
  );
}

test('only the agent waits for another component of the layer', () => {
  expect(waves()).toEqual({
    authelia: 0,
    falco: 0,
    keycloak: 0,
    kyverno: 0,
    teleport: 0,
    'teleport-agent': 1,
    trivy: 0,
  });
});

test('nothing waits for where logs and alerts go', () => {
  const { edges } = planned.get('falco')!;

  expect(edges.filter(({ capability }) => /sink/.test(capability ?? '')).map(({ kind }) => kind)).toEqual([
    'uses',
    'uses',
  ]);
});
