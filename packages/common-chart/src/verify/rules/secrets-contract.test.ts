import {
  type Component,
  type ComponentScope,
  ConfigMap,
  VaultStaticSecret,
  defineComponent,
  made,
  vaultPolicyLabel,
  vaultSecret,
} from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { secretCluster } from '../../../test/secret-cluster.ts';
import { clusterModel } from '../cluster-model.ts';
import type { RuleOutcome } from '../rule.ts';
import { secretsContractHolds } from './secrets-contract.ts';

function check(...components: readonly Component[]): RuleOutcome {
  return secretsContractHolds.check(clusterModel(secretCluster(...components))) as RuleOutcome;
}

function reader(name: string, make: NonNullable<Parameters<typeof vaultSecret>[2]>['make'], field = 'PASSWORD') {
  return defineComponent({
    name,
    secrets: () => ({ login: vaultSecret('apps/shared', { password: field }, make === undefined ? {} : { make }) }),
  });
}

const problemsOf = ({ problems }: RuleOutcome): string[] =>
  problems.map(({ component, object, field, message }) => `${component}: ${object}: ${field} ${message}`);

test('a value with one making, and a role for each reader', () => {
  const outcome = check(reader('a', { PASSWORD: made.random(24) }), reader('b', undefined));

  expect(outcome).toEqual({ checked: 4, problems: [], warnings: [] });
});

test('a value that nobody says the making of is a warning', () => {
  expect(check(reader('a', undefined)).warnings).toMatchInlineSnapshot(`
    [
      {
        "component": "a",
        "field": "apps/shared PASSWORD",
        "message": "is supplied by a person, and no component says what it is; state it in \`make\` of the secret",
        "object": "VaultStaticSecret a/a-login",
      },
    ]
  `);
});

test('two makings of one value', () => {
  const outcome = check(reader('a', { PASSWORD: made.random(24) }), reader('b', { PASSWORD: made.rsaKey() }));

  expect(problemsOf(outcome)).toMatchInlineSnapshot(`
    [
      "b: Secret b-login: make.PASSWORD makes apps/shared#PASSWORD as an RSA key of 4096 bits, in PEM, but a as 24 random bytes; leave it to one of them",
    ]
  `);
});

test('a making that nothing reads, and one of itself', () => {
  const outcome = check(
    reader('a', {
      PASSWORD: made.hash('bcrypt', { path: 'apps/shared', field: 'PASSWORD' }),
      PASWORD: made.random(24),
    }),
  );

  expect(problemsOf(outcome)).toMatchInlineSnapshot(`
    [
      "a: Secret a-login: make.PASSWORD makes apps/shared#PASSWORD of itself; name the field that it is made of",
      "a: Secret a-login: make.PASWORD makes apps/shared#PASWORD, which nothing reads; remove it",
    ]
  `);
});

const policy = (path: string) => `path "${path}" {\n  capabilities = ["read"]\n}\n`;

function emitting(name: string, path: string, role: object): Component {
  return defineComponent({
    name,
    secrets: () => ({
      login: vaultSecret('apps/a', { password: 'PASSWORD' }, { make: { PASSWORD: made.random(24) } }),
    }),
    manifests: (scope: ComponentScope) => {
      new ConfigMap(scope, 'more', {
        labels: { [vaultPolicyLabel]: 'true' },
        data: { 'policy.hcl': policy(path), 'role.json': JSON.stringify(role) },
      });
    },
  });
}

test('a policy that is wider than what is read', () => {
  const role = {
    name: 'a-secrets',
    bound_service_account_names: ['a-secrets'],
    bound_service_account_namespaces: ['a'],
  };

  expect(problemsOf(check(emitting('a', 'secret/data/apps/b', role)))).toMatchInlineSnapshot(`
    [
      "a: ConfigMap a/more: data.policy.hcl lets read secret/data/apps/b, which the role never reads; remove the path",
    ]
  `);
});

test('a role for other accounts than the login has', () => {
  const role = { name: 'a-secrets', bound_service_account_names: ['*'], bound_service_account_namespaces: ['a'] };

  expect(problemsOf(check(emitting('a', 'secret/data/apps/a', role)))).toMatchInlineSnapshot(`
    [
      "a: ConfigMap a/more: data.role.json binds role 'a-secrets' otherwise than VaultAuth a/a-secrets signs in; take role, account and namespace from there",
    ]
  `);
});

test('a login that no policy lets read', () => {
  const plan = secretCluster(
    defineComponent({
      name: 'a',
      manifests: (scope) => {
        new VaultStaticSecret(scope, 'login', { path: 'apps/a', vaultAuthRef: 'a-secrets' });
      },
    }),
  );
  const model = clusterModel(plan);
  const without = { ...model, ofKind: (kind: string) => (kind === 'ConfigMap' ? [] : model.ofKind(kind)) };

  expect(problemsOf(secretsContractHolds.check(without) as RuleOutcome)).toMatchInlineSnapshot(`
    [
      "a: VaultStaticSecret a/login: spec.path is read at secret/data/apps/a by a/a-secrets, which no policy allows; emit a ConfigMap with the label lumie-infra.com/vault-policy beside it",
    ]
  `);
});
