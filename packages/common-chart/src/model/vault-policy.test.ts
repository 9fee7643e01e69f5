import { expect, test } from 'vitest';
import type { Manifest } from './plan.ts';
import { vaultPolicies } from './vault-policy.ts';

const props = { component: 'web', labels: { 'app.kubernetes.io/name': 'web' }, audience: 'vault' };

function reading(path: string, vaultAuthRef = 'web-secrets', namespace = 'web', type = 'kv-v2'): Manifest {
  return {
    apiVersion: 'secrets.hashicorp.com/v1beta1',
    kind: 'VaultStaticSecret',
    metadata: { name: path.replaceAll('/', '-'), namespace },
    spec: { vaultAuthRef, mount: 'secret', type, path },
  };
}

test('a component says once what it reads, with the role that reads it', () => {
  const [policy] = vaultPolicies([reading('web/login'), reading('apps/web'), reading('web/login')], props);

  expect(policy).toEqual({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: 'web-as-web-secrets',
      namespace: 'web',
      labels: { 'app.kubernetes.io/name': 'web', 'lumie-infra.com/vault-policy': 'true' },
    },
    data: {
      'policy.hcl':
        'path "secret/data/apps/web" {\n  capabilities = ["read"]\n}\n\npath "secret/data/web/login" {\n  capabilities = ["read"]\n}\n',
      'role.json': `{
  "name": "web-secrets",
  "bound_service_account_names": [
    "web-secrets"
  ],
  "bound_service_account_namespaces": [
    "web"
  ],
  "audience": "vault",
  "token_ttl": "1h"
}
`,
    },
  });
});

test('what is read with the login of another component is a policy in its namespace', () => {
  const policies = vaultPolicies(
    [reading('web/a'), reading('web/bucket', 'storage-secrets', 'storage'), reading('web/b', 'vault/shared')],
    props,
  );

  expect(policies.map(({ metadata }) => `${metadata.namespace}/${metadata.name}`)).toEqual([
    'web/web-as-web-secrets',
    'storage/web-as-storage-secrets',
    'vault/web-as-shared',
  ]);
});

test('the first version of the engine has no data in its paths', () => {
  const [policy] = vaultPolicies([reading('web/a', 'web-secrets', 'web', 'kv-v1')], props);

  expect(policy!['data']).toMatchObject({ 'policy.hcl': expect.stringContaining('path "secret/web/a"') as string });
});

test('nothing is said of other objects', () => {
  expect(vaultPolicies([{ ...reading('web/a'), kind: 'ConfigMap' }], props)).toEqual([]);
});
