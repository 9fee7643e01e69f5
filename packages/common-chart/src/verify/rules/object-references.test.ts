import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { objectReferences } from './object-references.ts';

const database = (cluster: string): string => `
apiVersion: postgresql.cnpg.io/v1
kind: Database
metadata: { name: shop }
spec: { name: shop, owner: shop, cluster: { name: ${cluster} } }
---
apiVersion: postgresql.cnpg.io/v1
kind: Cluster
metadata: { name: db }
spec: { instances: 1 }`;

test('a server that is rendered', async () => {
  expect(await outcomeOf(objectReferences, [rendering('web', database('db'))])).toEqual({ checked: 1, problems: [] });
});

test('a server that does not exist', async () => {
  expect(await problemsOf(objectReferences, [rendering('web', database('bd'))])).toMatchInlineSnapshot(`
    [
      "web: Database web/shop: spec.cluster.name names Cluster 'bd' in namespace 'web', which nothing makes; did you mean 'db'?",
    ]
  `);
});

test('a server of another namespace', async () => {
  const components = [rendering('web', database('db')), rendering('shop', database('db').split('---')[0]!)];

  expect(await problemsOf(objectReferences, components)).toMatchInlineSnapshot(`
    [
      "shop: Database shop/shop: spec.cluster.name names Cluster 'db' in namespace 'shop', which nothing makes; render it, or add it to the \`provides\` of what makes it",
    ]
  `);
});

test('what a chart makes, by kind and by name', async () => {
  const schedule = (location: string): string => `
apiVersion: velero.io/v1
kind: Schedule
metadata: { name: daily }
spec: { template: { storageLocation: ${location} } }`;
  const named = { customResources: ['velero.io/BackupStorageLocation/default'] };
  const unnamed = { customResources: ['velero.io/BackupStorageLocation'] };

  expect(await problemsOf(objectReferences, [rendering('velero', schedule('default'), { provides: named })])).toEqual(
    [],
  );
  expect(await problemsOf(objectReferences, [rendering('velero', schedule('any'), { provides: unnamed })])).toEqual([]);
  expect(await problemsOf(objectReferences, [rendering('velero', schedule('any'), { provides: named })]))
    .toMatchInlineSnapshot(`
    [
      "velero: Schedule velero/daily: spec.template.storageLocation names BackupStorageLocation 'any' in namespace 'velero', which nothing makes; render it, or add it to the \`provides\` of what makes it",
    ]
  `);
});

test('an image that a catalog does not have', async () => {
  const component = rendering(
    'web',
    `
apiVersion: postgresql.cnpg.io/v1
kind: Cluster
metadata: { name: db }
spec: { imageCatalogRef: { apiGroup: postgresql.cnpg.io, kind: ClusterImageCatalog, name: postgresql, major: 18 } }
---
apiVersion: postgresql.cnpg.io/v1
kind: ClusterImageCatalog
metadata: { name: postgresql }
spec: { images: [{ major: 17, image: postgresql:17 }] }`,
  );

  expect(await problemsOf(objectReferences, [component])).toMatchInlineSnapshot(`
    [
      "web: Cluster web/db: spec.imageCatalogRef takes key '18' of ClusterImageCatalog 'postgresql', which has no such key; did you mean '17'?",
    ]
  `);
});
