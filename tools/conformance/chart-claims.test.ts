import { expect, test } from 'vitest';
import { checkClaims, countClaims } from './chart-claims.ts';
import type { ChartClaims } from './conformance-input.ts';
import { madeUpUpstream, shopInput } from './made-up-upstream.ts';
import { readUpstream } from './upstream.ts';

const upstream = readUpstream(madeUpUpstream());
const everything: ChartClaims = {
  services: [
    { name: 'store-shop', ports: [80, 'http'] },
    { name: 'store-front', ports: [443] },
  ],
  workloads: [
    { kind: 'Deployment', name: 'store-shop', labels: { app: 'shop' }, ports: { http: 8080 }, containers: ['shop'] },
  ],
  serviceAccounts: ['store-shop'],
  secrets: ['store-shop-key'],
  configMaps: ['store-shop-config'],
  crds: ['baskets.shop.example.com'],
};

test('what any recorded render makes is borne out', () => {
  expect(checkClaims(upstream, shopInput({ claims: everything }))).toEqual([]);
});

test('names follow our own release', () => {
  const claims = { services: [{ name: 'shop', ports: [80] }, { name: 'shop-front' }], secrets: ['shop-key'] };

  expect(checkClaims(upstream, shopInput({ release: 'shop', claims }))).toEqual([]);
});

test('names-of-another-release', () => {
  expect(checkClaims(upstream, shopInput({ release: 'shop', claims: { secrets: ['store-shop-key'] } })))
    .toMatchInlineSnapshot(`
    [
      "claims secret 'store-shop-key' of chart shop 1.2.0, which does not make it; it makes shop-key, shop-shop-key",
    ]
  `);
});

test('unknown-objects', () => {
  const claims = {
    services: [{ name: 'store-shopp' }],
    serviceAccounts: ['x'],
    configMaps: ['y'],
    crds: ['z.example.com'],
  };

  expect(checkClaims(upstream, shopInput({ claims }))).toMatchInlineSnapshot(`
    [
      "claims service 'store-shopp' of chart shop 1.2.0, which does not make it; it makes store-front, store-shop",
      "claims service account 'x' of chart shop 1.2.0, which does not make it; it makes store-shop",
      "claims config map 'y' of chart shop 1.2.0, which does not make it; it makes store-shop-config",
      "claims CRD 'z.example.com' of chart shop 1.2.0, which does not make it; it makes baskets.shop.example.com",
    ]
  `);
});

test('closed-port', () => {
  const claims = { services: [{ name: 'store-shop', ports: [8080, 'web'] }] };

  expect(checkClaims(upstream, shopInput({ claims }))).toMatchInlineSnapshot(`
    [
      "claims port 8080 of service 'store-shop' of chart shop 1.2.0, which does not open it; it opens 80 (http)",
      "claims port 'web' of service 'store-shop' of chart shop 1.2.0, which does not open it; it opens 80 (http)",
    ]
  `);
});

test('unknown-workload', () => {
  const claims = {
    workloads: [
      { kind: 'StatefulSet', name: 'store-shop' },
      { kind: 'Deployment', name: 'store-shop', labels: { app: 'shp' }, ports: { web: 8080 }, containers: ['shp'] },
    ],
  };

  expect(checkClaims(upstream, shopInput({ claims }))).toMatchInlineSnapshot(`
    [
      "claims workload 'StatefulSet/store-shop' of chart shop 1.2.0, which does not make it; it makes Deployment/store-shop",
      "claims container 'shp' of Deployment 'store-shop' of chart shop 1.2.0, which does not have it; it has shop",
      "claims port 'web=8080' of Deployment 'store-shop' of chart shop 1.2.0, which does not have it; it has http=8080",
      "claims label 'app=shp' of Deployment 'store-shop' of chart shop 1.2.0, which does not have it; it has app=shop",
    ]
  `);
});

test('a port and a service account that the values name are borne out', () => {
  const values = { service: { port: 8080 }, serviceAccount: { name: 'clerk' } };
  const claims = { services: [{ name: 'store-shop', ports: [8080] }], serviceAccounts: ['clerk'] };

  expect(checkClaims(upstream, shopInput({ values, claims }))).toEqual([]);
});

test('skipped-definitions', () => {
  const chart = { name: 'shop', version: '1.2.0', repository: '', skipCrds: true };

  expect(checkClaims(upstream, shopInput({ chart, claims: { crds: ['baskets.shop.example.com'] } })))
    .toMatchInlineSnapshot(`
    [
      "claims CRD 'baskets.shop.example.com' of chart shop 1.2.0, but its Application skips CRDs; install the definition elsewhere or set skipCrds to false",
    ]
  `);
});

test('release files are claimed by the names that they give', () => {
  const { chart: _, ...plain } = shopInput({ remotes: ['https://example.com/stall/v3.0.0/release.yaml'] });

  expect(checkClaims(upstream, { ...plain, claims: { services: [{ name: 'stall-hook', ports: [443] }] } })).toEqual([]);
});

test('a port may be claimed by name and number together', () => {
  const ports = [
    { name: 'http', port: 80 },
    { name: 'http', port: 81 },
    { name: 'web', port: 80 },
  ];

  expect(checkClaims(upstream, shopInput({ claims: { services: [{ name: 'store-shop', ports }] } })))
    .toMatchInlineSnapshot(`
    [
      "claims port 81 ('http') of service 'store-shop' of chart shop 1.2.0, which does not open it; it opens 80 (http)",
      "claims port 80 ('web') of service 'store-shop' of chart shop 1.2.0, which does not open it; it opens 80 (http)",
    ]
  `);
});

test('group-without-definitions', () => {
  expect(checkClaims(upstream, shopInput({ claims: { groups: ['shop.example.com', 'town.example.com'] } })))
    .toMatchInlineSnapshot(`
    [
      "claims definitions of group 'town.example.com' of chart shop 1.2.0, which does not install them; it installs shop.example.com",
    ]
  `);
});

test('a definition among our own objects bears out a claim, even where those of the chart are skipped', () => {
  const chart = { name: 'shop', version: '1.2.0', repository: '', skipCrds: true };
  const objects = [{ kind: 'CustomResourceDefinition', metadata: { name: 'baskets.shop.example.com' } }];
  const claims = { crds: ['baskets.shop.example.com'], groups: ['shop.example.com'] };

  expect(checkClaims(upstream, shopInput({ chart, objects, claims }))).toEqual([]);
});

test('an object that is listed as unrecorded is taken on trust', () => {
  const listed = [{ chart: 'shop', kind: 'secret' as const, name: 'made-later', reason: 'the program makes it' }];

  expect(checkClaims(upstream, shopInput({ claims: { secrets: ['made-later'] } }), listed)).toEqual([]);
});

test('claims of a component without a chart are neither checked nor counted', () => {
  const { chart: _, ...plain } = shopInput({ claims: { secrets: ['x'] } });

  expect(checkClaims(upstream, plain)).toEqual([]);
  expect(countClaims(plain)).toBe(0);
});
