import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { databaseRoles } from './database-roles.ts';

const server = (owner: string, inRole = 'pg_read_all_data'): string => `
apiVersion: postgresql.cnpg.io/v1
kind: Cluster
metadata: { name: db }
spec: { bootstrap: { initdb: { owner: first } }, managed: { roles: [{ name: kept }] } }
---
apiVersion: postgresql.cnpg.io/v1
kind: DatabaseRole
metadata: { name: shop }
spec: { name: shop_owner, cluster: { name: db }, inRoles: [${inRole}] }
---
apiVersion: postgresql.cnpg.io/v1
kind: Database
metadata: { name: shop }
spec: { name: shop, owner: ${owner}, cluster: { name: db } }`;

test.each(['first', 'kept', 'postgres', 'shop_owner'])('a database of %s', async (owner) => {
  expect(await outcomeOf(databaseRoles, [rendering('db', server(owner))])).toEqual({ checked: 2, problems: [] });
});

test('roles that the server does not have', async () => {
  expect(await problemsOf(databaseRoles, [rendering('db', server('shop', 'readers'))])).toMatchInlineSnapshot(`
    [
      "db: Database db/shop: spec.owner names role 'shop', which server 'db' does not have; known are first, kept, shop_owner",
      "db: DatabaseRole db/shop: spec.inRoles[0] names role 'readers', which server 'db' does not have; known are first, kept, shop_owner",
    ]
  `);
});
