import { expect, test } from 'vitest';
import { checkChartPin, checkRemotes } from './chart-pin.ts';
import { madeUpUpstream } from './made-up-upstream.ts';
import { readUpstream } from './upstream.ts';

const upstream = readUpstream(madeUpUpstream());
const pin = { name: 'shop', version: '1.2.0', repository: 'https://charts.example.com/shop' };

test('a known chart at a known version from its repository passes', () => {
  expect(checkChartPin(upstream, pin)).toEqual([]);
});

test('the OCI repository is the folder above the chart', () => {
  expect(checkChartPin(upstream, { ...pin, repository: 'oci://registry.example.com/charts' })).toEqual([]);
});

test('unknown-chart', () => {
  expect(checkChartPin(upstream, { ...pin, name: 'shp' })).toMatchInlineSnapshot(`
    [
      "chart shp is not known upstream; did you mean 'shop'?",
    ]
  `);
});

test('unknown-version', () => {
  expect(checkChartPin(upstream, { ...pin, version: '1.3.0' })).toMatchInlineSnapshot(`
    [
      "unknown chart version shop 1.3.0; upstream holds 1.2.0",
    ]
  `);
});

test('wrong-repository', () => {
  expect(checkChartPin(upstream, { ...pin, repository: 'https://mirror.example.com' })).toMatchInlineSnapshot(`
    [
      "chart shop comes from 'https://mirror.example.com'; use 'https://charts.example.com/shop/' or 'oci://registry.example.com/charts'",
    ]
  `);
});

test('chart-for-older-kubernetes', () => {
  expect(checkChartPin(upstream, { name: 'attic', version: '0.9.0', repository: 'https://charts.example.com' }))
    .toMatchInlineSnapshot(`
    [
      "chart attic 0.9.0 wants Kubernetes '<1.30.0', not 1.34.0; pin a version that admits it",
    ]
  `);
});

test('release files that upstream lists, or of a version that it knows, pass', () => {
  const remotes = [
    'https://example.com/stall/v3.0.0/release.yaml',
    'https://example.com/shop/releases/download/v1.2.0/crds.yaml',
  ];

  expect(checkRemotes(upstream, remotes)).toEqual([]);
});

test('release-file-of-unknown-version', () => {
  expect(checkRemotes(upstream, ['https://example.com/stall/v3.0.1/release.yaml'])).toMatchInlineSnapshot(`
    [
      "release file 'https://example.com/stall/v3.0.1/release.yaml' is of no version that upstream knows; pin one of kustomizeRemote in chart-facts.json or of crds/index.json",
    ]
  `);
});

test('a release file that was reviewed passes', () => {
  const unchecked = [{ prefix: 'https://example.com/stall/', reason: 'reviewed' }];

  expect(checkRemotes(upstream, ['https://example.com/stall/v3.0.1/release.yaml'], unchecked)).toEqual([]);
});
