import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { madeUpUpstream, temporaryFolder } from './made-up-upstream.ts';
import { runConformance } from './run-conformance.ts';

const environment = { UPSTREAM_DIR: madeUpUpstream() };
const application = (name: string, helm = '{}'): string =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: ${name} }\nspec: { source: { helm: ${helm} }, destination: { namespace: store } }\n`;
const basket = (field: string): string =>
  `apiVersion: shop.example.com/v1\nkind: Basket\nmetadata: { name: mine }\nspec: { ${field}: ann }\n`;
const umbrella = {
  'town/shop/Chart.yaml':
    'dependencies: [{ name: shop, version: 1.2.0, repository: "https://charts.example.com/shop" }]',
  'town/shop/values.yaml': 'shop: { replicas: 2, front: { drawer: shut } }',
};

function run(
  files: Readonly<Record<string, string>>,
  layers: readonly string[] = [],
): ReturnType<typeof runConformance> {
  return runConformance({ workspace: '/', manifests: temporaryFolder(files), layers, environment });
}

test('a tree that conforms ends with what was checked', async () => {
  const outcome = await run({
    ...umbrella,
    'town/application.yaml': application('town'),
    'town/applications/plain.yaml': application('plain'),
    'town/applications/shop.yaml': application('shop'),
    'town/plain/basket-mine.yaml': basket('owner'),
    'town/shop/manifests/basket-mine.yaml': basket('owner'),
  });

  expect(outcome).toMatchInlineSnapshot(`
    {
      "lines": [
        "conformance: 2 components, 5 custom resources, 2 value keys, 0 claims checked, 0 problems (rules in CEL are not evaluated)",
      ],
      "ok": true,
    }
  `);
});

test('problems name their component, in one order', async () => {
  const { lines, ok } = await run({
    ...umbrella,
    'town/shop/values.yaml': 'shop: { replica: 2 }\nother: {}',
    'town/shop/manifests/basket-mine.yaml': basket('owner'),
    'town/plain/basket-mine.yaml': basket('ownr'),
    'town/applications/shop.yaml': application('shop'),
    'town/applications/plain.yaml': application('plain'),
  });

  expect(lines).toMatchInlineSnapshot(`
    [
      "town/plain: Basket mine spec.owner is required; correct the field",
      "town/plain: Basket mine spec.ownr is not a field of its definition; did you mean 'owner'?",
      "town/shop: values.replica is not a value of chart shop 1.2.0; did you mean 'replicas'?",
      "town/shop: values.yaml has the key 'other', which Helm gives to no chart; nest it under 'shop'",
      "conformance: 2 components, 4 custom resources, 1 value key, 0 claims checked, 4 problems (rules in CEL are not evaluated)",
    ]
  `);
  expect(ok).toBe(false);
});

test('application-missing', async () => {
  const { lines } = await run(umbrella);

  expect(lines[0]).toMatchInlineSnapshot(
    `"town/shop: has no Application at town/applications/shop.yaml, so its release name and namespace are unknown; render it again"`,
  );
});

test('alias-and-second-chart', async () => {
  const shop = 'name: shop, version: 1.2.0, repository: "https://charts.example.com/shop", alias: store';
  const chart = `dependencies: [{ ${shop} }, { name: attic }]`;

  const { lines } = await run({ 'town/shop/Chart.yaml': chart, 'town/applications/shop.yaml': application('shop') });

  expect(lines.slice(0, -1)).toMatchInlineSnapshot(`
    [
      "town/shop: Chart.yaml depends on shop, attic; give each chart a component of its own",
      "town/shop: Chart.yaml gives chart shop the alias 'store', which changes the names it renders; remove the alias",
    ]
  `);
});

test('claims are held against the release name of the Application', async () => {
  const manifests = temporaryFolder({
    ...umbrella,
    'town/applications/shop.yaml': application('shop', '{ releaseName: mall }'),
  });
  const claims = new Map([['town/shop', { services: [{ name: 'mall-shop', ports: [80] }, { name: 'shop' }] }]]);

  const { lines } = await runConformance({ workspace: '/', manifests, environment, claims: () => claims });

  expect(lines).toMatchInlineSnapshot(`
    [
      "town/shop: claims service 'shop' of chart shop 1.2.0, which does not make it; it makes mall-front, mall-shop",
      "conformance: 1 component, 1 custom resource, 2 value keys, 2 claims checked, 1 problem (rules in CEL are not evaluated)",
    ]
  `);
});

test('release files of a kustomization are checked, and the objects beside them', async () => {
  const kustomization = 'resources: ["https://example.com/stall/v9.9.9/release.yaml", basket-mine.yaml]';

  const { lines } = await run({
    'town/stall/kustomization.yaml': kustomization,
    'town/stall/basket-mine.yaml': basket('ownr'),
  });

  expect(lines.filter((line) => line.includes('v9.9.9') || line.includes('ownr'))).toHaveLength(2);
});

test('of a definition among our own objects only the name is read', async () => {
  const kustomization =
    'resources: ["https://example.com/stall/v3.0.0/release.yaml", customresourcedefinition-tables.stall.example.com.yaml]';
  const manifests = temporaryFolder({
    'town/stall/kustomization.yaml': kustomization,
    'town/stall/customresourcedefinition-tables.stall.example.com.yaml': '[',
    'town/applications/stall.yaml': application('stall'),
  });
  const claims = new Map([['town/stall', { groups: ['stall.example.com'] }]]);

  const { ok } = await runConformance({ workspace: '/', manifests, environment, claims: () => claims });

  expect(ok).toBe(true);
});

test('only the named layers are read', async () => {
  const files = { 'town/a/basket-mine.yaml': basket('ownr'), 'village/b/basket-mine.yaml': basket('owner') };

  const { lines } = await run(files, ['village']);

  expect(lines.join('\n')).not.toContain('town');
});

test('layer-not-rendered', async () => {
  await expect(run({ 'town/a/basket-mine.yaml': basket('owner') }, ['village'])).rejects.toThrow(
    /^layer 'village' is not rendered in .*; run synth for it first$/,
  );
});

test('yaml-that-does-not-parse', async () => {
  await expect(run({ 'town/a/basket-mine.yaml': 'a: [' })).rejects.toThrow(
    /basket-mine\.yaml cannot be read: .*; render it again$/,
  );
});

test('nothing-rendered', async () => {
  await expect(runConformance({ workspace: '/', manifests: '/nowhere/manifests', environment })).rejects.toThrow(
    'no rendered manifests at /nowhere/manifests; run synth first',
  );
});

test('an upstream folder that is named and not there fails, so that a misspelt one cannot hide', () => {
  const command = resolve(import.meta.dirname, '../conformance.ts');

  const { status, stderr } = spawnSync(process.execPath, ['--conditions=@lumie-infra/source', command], {
    env: { ...process.env, UPSTREAM_DIR: '/nowhere' },
    encoding: 'utf8',
  });

  expect(status).toBe(1);
  expect(stderr).toBe(
    'UPSTREAM_DIR is /nowhere, which holds no chart-facts.json; give the folder of the upstream facts or unset it\n',
  );
});
