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

test('a key of the cloud unseals the servers when one is given', () => {
  const autoUnseal = {
    keyId: 'ocid1.key.oc1.iad.a.b',
    cryptoEndpoint: 'https://a-crypto.kms.us-ashburn-1.oraclecloud.com',
    managementEndpoint: 'https://a-management.kms.us-ashburn-1.oraclecloud.com',
  };

  expect(serverOf({ autoUnseal })['ha']).toMatchObject({
    raft: { config: expect.stringContaining('seal "ocikms"') as string },
  });
  expect(() => planBootstrap({ vault: { autoUnseal: { ...autoUnseal, keyId: 'a key' } } })).toThrow(
    /autoUnseal.*keyId|keyId.*autoUnseal/,
  );
});

test('who runs first-day again may fill the store and tend what consumers read, and little else', () => {
  const { vault } = planBootstrap();
  const logins = vault.outputs['logins'] as { account: string; policy: string }[];
  const { policy } = logins.find(({ account }) => account === vault.outputs['operator'])!;

  expect([...policy.matchAll(/^path "([^"]+)"/gm)].map(([, path]) => path)).toMatchInlineSnapshot(`
    [
      "sys/policies/acl",
      "sys/policies/acl/cluster.*",
      "auth/kubernetes/role",
      "auth/kubernetes/role/+",
      "sys/policies/acl/vault-*",
      "secret/data/*",
      "secret/metadata/*",
      "sys/mounts",
      "sys/auth",
      "sys/audit",
      "auth/kubernetes/config",
      "sys/generate-root/*",
      "sys/rekey/*",
      "sys/rekey-recovery-key/*",
    ]
  `);
  expect(objectOf(vault, 'ServiceAccount', 'vault-operator')).toMatchObject({ automountServiceAccountToken: false });
});

test('the operator knows where the store is, under the name that everyone counts on', () => {
  const { vault, 'vault-secrets-operator': operator } = planBootstrap();

  expect(operator.outputs).toEqual(secretStore.defaults({} as never));
  expect(objectOf(operator, 'VaultConnection', 'vault-connection')).toMatchObject({
    metadata: { namespace: 'vault' },
    spec: { address: vault.outputs['url'] },
  });
});
