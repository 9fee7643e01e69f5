import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { VaultAuth } from './vault-auth.ts';

test('logs in by a service account', () => {
  const auth = new VaultAuth(exampleScope(), 'vault-auth', {
    kubernetes: { role: 'operator', serviceAccount: 'default', audiences: ['vault'] },
    allowedNamespaces: ['apps'],
    vaultConnectionRef: 'vault/default',
  });

  expect(rendered(auth)).toMatchObject({
    apiVersion: 'secrets.hashicorp.com/v1beta1',
    kind: 'VaultAuth',
    metadata: { name: 'vault-auth', namespace: 'monitoring' },
    spec: {
      method: 'kubernetes',
      mount: 'kubernetes',
      kubernetes: { role: 'operator', serviceAccount: 'default', audiences: ['vault'] },
      allowedNamespaces: ['apps'],
      vaultConnectionRef: 'vault/default',
    },
  });
});

test('another method is mounted under its own name', () => {
  const spec = field(
    rendered(new VaultAuth(exampleScope(), 'vault-auth', { method: 'jwt', jwt: { role: 'operator' } })),
    'spec',
  );

  expect(spec).toEqual({ method: 'jwt', mount: 'jwt', jwt: { role: 'operator' } });
});
