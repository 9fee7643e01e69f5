import { secretStore } from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { objectOf, planBootstrap } from '../../../test/plan-bootstrap.ts';

const serverOf = (options: object = {}) =>
  (planBootstrap({ vault: options }).vault.values as { server: Readonly<Record<string, unknown>> }).server;

test('its disk is one that needs no object storage', () => {
  expect(serverOf()['dataStorage']).toEqual({ enabled: true, size: '2Gi', storageClass: 'local-path' });
});

test('one server has no disruption budget, several do', () => {
  expect(serverOf()['ha']).toMatchObject({ replicas: 1, disruptionBudget: { enabled: false } });
  expect(serverOf({ replicas: 3 })['ha']).toMatchObject({ replicas: 3, disruptionBudget: { enabled: true } });
});

test('servers are named as the stateful set names them', () => {
  expect(serverOf({ replicas: 3 })['ha']).toMatchObject({
    raft: { config: expect.stringContaining('"http://vault-2.vault-internal.vault.svc.cluster.local:8200"') as string },
  });
});

test('the operator knows where the store is, under the name that everyone counts on', () => {
  const { vault, 'vault-secrets-operator': operator } = planBootstrap();

  expect(operator.outputs).toEqual(secretStore.defaults({} as never));
  expect(objectOf(operator, 'VaultConnection', 'vault-connection')).toMatchObject({
    metadata: { namespace: 'vault' },
    spec: { address: vault.outputs['url'] },
  });
});
