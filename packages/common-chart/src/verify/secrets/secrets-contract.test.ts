import { VaultStaticSecret, defineComponent, made, seededSecret, vaultSecret } from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { secretCluster } from '../../../test/secret-cluster.ts';
import { clusterModel } from '../cluster-model.ts';
import { secretsContract } from './secrets-contract.ts';
import { secretsPage } from './secrets-page.ts';

const web = defineComponent({
  name: 'web',
  secrets: () => ({
    login: vaultSecret(
      'apps/web',
      { password: 'PASSWORD', uri: { template: 'db://web:{{ get .Secrets "PASSWORD" }}@db', fields: ['PASSWORD'] } },
      { make: { PASSWORD: made.random(24) } },
    ),
    mail: vaultSecret('apps/mail', { key: 'API_KEY' }),
  }),
});
const registry = defineComponent({
  name: 'registry',
  secrets: () => ({
    users: seededSecret(
      'base/registry',
      { htpasswd: 'USERS' },
      {
        make: {
          USERS: made.htpasswd({
            admin: { path: 'people/registry', field: 'PASSWORD' },
            web: { path: 'apps/web', field: 'PASSWORD' },
          }),
        },
      },
    ),
  }),
});

const contract = () => secretsContract(clusterModel(secretCluster(registry, web)));

test('values come in the order in which they can be made: what is needed before the store first, parts before wholes', () => {
  expect(contract().values.map(({ path, field, seeded }) => `${path} ${field}${seeded ? ' seeded' : ''}`)).toEqual([
    'people/registry PASSWORD seeded',
    'apps/web PASSWORD seeded',
    'base/registry USERS seeded',
    'apps/mail API_KEY',
  ]);
});

test('a rendered VaultStaticSecret may say how its fields are made', () => {
  const shop = defineComponent({
    name: 'shop',
    manifests: (scope) => {
      new VaultStaticSecret(scope, 'shop', {
        path: 'apps/shop',
        vaultAuthRef: 'shop',
        annotations: { 'make.lumie-infra.com/KEY': 'rsa-key 2048', 'make.lumie-infra.com/CODE': 'dice' },
        destination: { templates: { key: '{{ get .Secrets "KEY" }}', code: '{{ get .Secrets "CODE" }}' } },
      });
    },
  });

  expect(secretsContract(clusterModel(secretCluster(shop))).values).toMatchObject([
    { field: 'KEY', stated: true, making: { kind: 'rsa-key', bits: 2048 } },
    { field: 'CODE', stated: false },
  ]);
});

test('a value says how it is made and which keys of which Secrets it feeds', () => {
  expect(contract().values.find(({ path }) => path === 'apps/web')).toEqual({
    path: 'apps/web',
    field: 'PASSWORD',
    making: { kind: 'random', bytes: 24 },
    stated: true,
    seeded: true,
    uses: [
      { component: 'web', namespace: 'web', secret: 'web-login', key: 'password', whole: true },
      { component: 'web', namespace: 'web', secret: 'web-login', key: 'uri', whole: false },
    ],
  });
});

test('what nobody says the making of is supplied by a person', () => {
  expect(contract().values.at(-1)).toMatchObject({ stated: false, making: { kind: 'person' } });
});

test('a role reads what its component does', () => {
  expect(contract().roles).toEqual([
    {
      name: 'registry-secrets',
      namespace: 'registry',
      serviceAccounts: ['registry-secrets'],
      paths: { registry: ['secret/data/base/registry'] },
    },
    {
      name: 'web-secrets',
      namespace: 'web',
      serviceAccounts: ['web-secrets'],
      paths: { web: ['secret/data/apps/mail', 'secret/data/apps/web'] },
    },
  ]);
});

test('the page is to be read by people', () => {
  expect(secretsPage(contract())).toMatchInlineSnapshot(`
    "# Secrets of cluster edge

    4 values at the mount \`secret\`, 1 of them supplied by a person. The order is that in which they are made and written.

    ## Before the secret store runs

    Secrets that exist before the store hold these, or hold what is made of them. They are written to the store as soon as it runs.

    | | path | field | made | for |
    | --- | --- | --- | --- | --- |
    | 1 | \`people/registry\` | \`PASSWORD\` | 24 random bytes | people only |
    | 2 | \`apps/web\` | \`PASSWORD\` | 24 random bytes | web (\`web/web-login\`) |
    | 3 | \`base/registry\` | \`USERS\` | a password file (bcrypt) with \`admin\` from \`people/registry\` \`PASSWORD\`, \`web\` from \`apps/web\` \`PASSWORD\` | registry (\`registry/registry-users\`) |

    ## Once the secret store runs

    | | path | field | made | for |
    | --- | --- | --- | --- | --- |
    | 1 | \`apps/mail\` | \`API_KEY\` | supplied by a person: no component says what it is | web (\`web/web-mail\`) |

    ## Who reads what

    Each role signs in at \`auth/kubernetes\` with a token for the audience \`vault\`, and reads nothing but these paths.

    | role | account | reads | for |
    | --- | --- | --- | --- |
    | \`registry-secrets\` | \`registry/registry-secrets\` | \`secret/data/base/registry\` | registry |
    | \`web-secrets\` | \`web/web-secrets\` | \`secret/data/apps/mail\`, \`secret/data/apps/web\` | web |
    "
  `);
});
