import { expect, test } from 'vitest';
import { checkCustomResource, isCustomResource } from './custom-resource.ts';
import { madeUpUpstream } from './made-up-upstream.ts';
import { readUpstream } from './upstream.ts';

const upstream = readUpstream(madeUpUpstream());
const basket = (spec: Record<string, unknown>, metadata: Record<string, unknown> = {}): Record<string, unknown> => ({
  apiVersion: 'shop.example.com/v1',
  kind: 'Basket',
  metadata: { name: 'mine', ...metadata },
  spec: { owner: 'Ann', ...spec },
});

test('an object of its definition passes', () => {
  const spec = {
    code: 'a-1',
    size: 3,
    until: '2026-01-01T00:00:00Z',
    limit: '10%',
    notes: { any: 'x' },
    items: [{ name: 'a' }, { name: 'b' }],
  };

  expect(checkCustomResource(upstream, basket(spec, { namespace: 'x', labels: { a: 'b' } }))).toEqual([]);
});

test('only kinds outside of Kubernetes are custom', () => {
  expect(isCustomResource({ apiVersion: 'apps/v1', kind: 'Deployment' })).toBe(false);
  expect(isCustomResource({ apiVersion: 'v1', kind: 'Secret' })).toBe(false);
  expect(isCustomResource(basket({}))).toBe(true);
});

test('misspelt-field', () => {
  expect(checkCustomResource(upstream, basket({ items: [{ nam: 'a' }] }))).toMatchInlineSnapshot(`
    [
      "Basket mine spec.items[0].nam is not a field of its definition; did you mean 'name'?",
    ]
  `);
});

test('misspelt-metadata', () => {
  expect(checkCustomResource(upstream, basket({}, { lables: {} }))).toMatchInlineSnapshot(`
    [
      "Basket mine metadata.lables is not a field of its definition; did you mean 'labels'?",
    ]
  `);
});

test('field-where-none-is-kept', () => {
  expect(checkCustomResource(upstream, basket({ bare: { a: 1 } }))).toMatchInlineSnapshot(`
    [
      "Basket mine spec.bare.a is not a field of its definition; nothing is allowed here",
    ]
  `);
});

test('unknown fields are kept where the definition says so, but not beneath', () => {
  expect(checkCustomResource(upstream, basket({ anything: { free: 1 } }))).toEqual([]);
  expect(checkCustomResource(upstream, basket({ anything: { known: { b: 'x' } } }))).toMatchInlineSnapshot(`
    [
      "Basket mine spec.anything.known.b is not a field of its definition; did you mean 'a'?",
    ]
  `);
});

test('an embedded object has its own kind and metadata', () => {
  const template = { apiVersion: 'v1', kind: 'Pod', metadata: { labels: { a: 'b' } }, spec: { a: 'x' } };

  expect(checkCustomResource(upstream, basket({ template }))).toEqual([]);
});

test('missing-field', () => {
  expect(checkCustomResource(upstream, { ...basket({}), spec: {} })).toMatchInlineSnapshot(`
    [
      "Basket mine spec.owner is required; correct the field",
    ]
  `);
});

test('value-against-a-pattern-of-Go', () => {
  expect(checkCustomResource(upstream, basket({ owner: 'BOB' }))).toEqual([]);
  expect(checkCustomResource(upstream, basket({ owner: 'eve' }))).toMatchInlineSnapshot(`
    [
      "Basket mine spec.owner must match pattern "^(?i)(ann|bob)$"; correct the field",
    ]
  `);
});

test('values-of-the-wrong-form', () => {
  expect(checkCustomResource(upstream, basket({ size: 2 ** 31, until: 'tomorrow', limit: true })))
    .toMatchInlineSnapshot(`
    [
      "Basket mine spec.size must match format "int32"; correct the field",
      "Basket mine spec.until must match format "date-time"; correct the field",
      "Basket mine spec.limit must be integer or string; correct the field",
    ]
  `);
});

test('repeated-list-key', () => {
  expect(checkCustomResource(upstream, basket({ items: [{ name: 'a' }, { name: 'a', count: 1 }] })))
    .toMatchInlineSnapshot(`
    [
      "Basket mine spec.items must not repeat an item; correct the field",
    ]
  `);
});

test('version-not-served', () => {
  expect(checkCustomResource(upstream, { ...basket({}), apiVersion: 'shop.example.com/v1alpha1' }))
    .toMatchInlineSnapshot(`
    [
      "Basket mine has apiVersion shop.example.com/v1alpha1, which its definition does not serve; use shop.example.com/v1",
    ]
  `);
});

test('namespace-on-a-cluster-scoped-kind', () => {
  const shelf = {
    apiVersion: 'shop.example.com/v1',
    kind: 'Shelf',
    metadata: { name: 'top', namespace: 'x' },
    operator: '=',
  };

  expect(checkCustomResource(upstream, shelf)).toMatchInlineSnapshot(`
    [
      "Shelf top has a namespace, but its kind is cluster-scoped; remove metadata.namespace",
    ]
  `);
});

test('an enumeration with a bare equals sign is read as text', () => {
  const shelf = { apiVersion: 'shop.example.com/v1', kind: 'Shelf', metadata: { name: 'top' }, operator: '=' };

  expect(checkCustomResource(upstream, shelf)).toEqual([]);
});

test('kind-without-definition', () => {
  const middleware = { apiVersion: 'traefik.io/v1alpha1', kind: 'Middleware', metadata: { name: 'strip' } };

  expect(checkCustomResource(upstream, middleware)).toMatchInlineSnapshot(`
    [
      "Middleware strip has apiVersion traefik.io/v1alpha1, for which no definition is known upstream; list the kind in unchecked-kinds.ts with its reason",
    ]
  `);
  expect(
    checkCustomResource(upstream, middleware, [
      { apiVersion: 'traefik.io/v1alpha1', kind: 'Middleware', reason: 'a test' },
    ]),
  ).toEqual([]);
});
