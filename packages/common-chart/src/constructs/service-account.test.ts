import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { ServiceAccount } from './service-account.ts';

test('gives its token only to pods that ask', () => {
  expect(rendered(new ServiceAccount(exampleScope(), 'web'))).toMatchObject({
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: 'web', namespace: 'monitoring' },
    automountServiceAccountToken: false,
  });
});

test('names pull secrets', () => {
  const account = rendered(new ServiceAccount(exampleScope(), 'web', { imagePullSecrets: ['registry'] }));

  expect(field(account, 'imagePullSecrets')).toEqual([{ name: 'registry' }]);
});
