import { expect, test } from 'vitest';
import { planSecurity } from './plan-security.ts';

const planned = planSecurity();

test('of what the layer is made of, only the agent waits for another component of it', () => {
  const names = ['authelia', 'falco', 'keycloak', 'kyverno', 'teleport', 'teleport-agent', 'trivy'];
  const waiting = names.filter((name) => planned.get(name)!.wave > 0);

  expect(waiting).toEqual(['teleport-agent']);
});

test('nothing waits for where logs and alerts go', () => {
  const { edges } = planned.get('falco')!;

  expect(edges.filter(({ capability }) => /sink/.test(capability ?? '')).map(({ kind }) => kind)).toEqual([
    'uses',
    'uses',
  ]);
});
