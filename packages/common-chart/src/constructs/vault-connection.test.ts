import { expect, test } from 'vitest';
import { exampleScope, rendered } from '../../test/example-scope.ts';
import { VaultConnection } from './vault-connection.ts';

test('checks the certificate unless told not to', () => {
  const connection = new VaultConnection(exampleScope(), 'default', {
    address: 'https://vault:8200',
    caCertSecretRef: 'ca',
  });

  expect(rendered(connection)).toMatchObject({
    apiVersion: 'secrets.hashicorp.com/v1beta1',
    kind: 'VaultConnection',
    spec: { address: 'https://vault:8200', caCertSecretRef: 'ca', skipTLSVerify: false },
  });
});
