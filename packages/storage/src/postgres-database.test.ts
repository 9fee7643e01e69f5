import { type Manifest, componentsOf, defineComponent, defineLayer, planCluster } from '@lumie-infra/common-chart';
import { bootstrap } from '@lumie-infra/bootstrap';
import { referenceSite } from '@lumie-infra/common-chart/testing';
import { platform } from '@lumie-infra/platform';
import { expect, test } from 'vitest';
import { infraDb, storage } from './index.ts';
import { type PostgresDatabaseProps, postgresDatabase, postgresSecret } from './postgres-database.ts';

const below = { '@lumie-infra/bootstrap': '*', '@lumie-infra/platform': '*', '@lumie-infra/storage': '*' };
const password = { path: 'storage/infra-db/web-shop', field: 'PASSWORD' };

function planned(props: Partial<PostgresDatabaseProps> = {}) {
  const shop = defineComponent({
    name: 'web-shop',
    dependsOn: { infraDb },
    secrets: ({ deps }) => ({ db: postgresSecret('web-shop', { server: deps.infraDb, password }) }),
    manifests: (scope, { deps }) => {
      postgresDatabase(scope, 'web-shop', { server: deps.infraDb, password, ...props });
    },
  });
  const shops = defineLayer({ name: '@lumie-infra/applications', dependencies: below }, { shop });
  const plan = planCluster({ ...referenceSite, layers: [bootstrap, platform, storage, shops] }, { partial: true });
  return componentsOf(plan).find(({ name }) => name === 'web-shop')!;
}

function find(objects: readonly Manifest[], kind: string): Manifest[] {
  return objects.filter((object) => object.kind === kind && object.metadata.namespace === 'infra-db');
}

test('a role and its database are objects beside the server', () => {
  const { objects } = planned();

  expect(find(objects, 'DatabaseRole').map(({ spec }) => spec)).toEqual([
    {
      cluster: { name: 'infra-db' },
      name: 'web_shop',
      login: true,
      passwordSecret: { name: 'role-web-shop' },
      databaseRoleReclaimPolicy: 'retain',
    },
  ]);
  expect(find(objects, 'Database').map(({ spec }) => spec)).toEqual([
    { cluster: { name: 'infra-db' }, name: 'web_shop', owner: 'web_shop', databaseReclaimPolicy: 'retain' },
  ]);
});

test('the server and the component read the password from one place', () => {
  const secrets = planned().objects.filter(({ kind }) => kind === 'VaultStaticSecret');

  expect(secrets.map(({ metadata, spec }) => [metadata.namespace, (spec as { path: string }).path])).toEqual([
    ['web-shop', password.path],
    ['infra-db', password.path],
  ]);
});

test('the operator takes a new password without being asked', () => {
  const [secret] = find(planned().objects, 'VaultStaticSecret');

  expect(secret?.['spec']).toMatchObject({
    vaultAuthRef: 'infra-db-secrets',
    destination: { type: 'kubernetes.io/basic-auth', labels: { 'cnpg.io/reload': 'true' } },
  });
});

test('a component logs in with the name, the address and the password of its database', () => {
  const [secret] = planned().secrets;

  expect(secret?.fields).toEqual({
    host: { template: 'infra-db-rw.infra-db.svc.cluster.local', fields: [] },
    port: { template: '5432', fields: [] },
    dbname: { template: 'web_shop', fields: [] },
    username: { template: 'web_shop', fields: [] },
    password: 'PASSWORD',
    uri: {
      template:
        'postgresql://web_shop:{{ get .Secrets "PASSWORD" | urlquery }}@infra-db-rw.infra-db.svc.cluster.local:5432/web_shop?sslmode=require',
      fields: ['PASSWORD'],
    },
  });
});

test('a role can own several databases and read the stream of changes', () => {
  const { objects } = planned({
    databases: ['shop_orders', 'shop_audit'],
    extensions: ['pgcrypto'],
    replication: true,
  });

  expect(find(objects, 'DatabaseRole')[0]?.['spec']).toMatchObject({ replication: true });
  expect(find(objects, 'Database').map(({ metadata, spec }) => [metadata.name, spec])).toEqual([
    [
      'shop-orders',
      expect.objectContaining({ name: 'shop_orders', extensions: [{ name: 'pgcrypto', ensure: 'present' }] }),
    ],
    ['shop-audit', expect.objectContaining({ name: 'shop_audit', owner: 'web_shop' })],
  ]);
});

test('the server lets the component in', () => {
  const component = planned();

  expect(component.edges).toContainEqual(
    expect.objectContaining({ kind: 'dependsOn', component: 'infra-db', reason: 'declared as dependsOn.infraDb' }),
  );
  expect(component.objects.find(({ kind }) => kind === 'Namespace')?.metadata.labels).toMatchObject({
    'flow.lumie-infra.com/infra-db': 'true',
  });
});
