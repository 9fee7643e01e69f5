import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { DefaultDeny } from './default-deny.ts';

test('denies all pods both directions', () => {
  expect(rendered(new DefaultDeny(exampleScope()))).toMatchObject({
    kind: 'NetworkPolicy',
    metadata: { name: 'default-deny' },
    spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'], ingress: [], egress: [] },
  });
});

test('denies one direction', () => {
  const spec = field(rendered(new DefaultDeny(exampleScope(), 'deny-ingress', { direction: 'ingress' })), 'spec');

  expect(spec).toEqual({ podSelector: {}, policyTypes: ['Ingress'], ingress: [] });
});
