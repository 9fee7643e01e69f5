import { expect, test } from 'vitest';
import { checkChartValues } from './chart-values.ts';
import { madeUpUpstream } from './made-up-upstream.ts';
import { readUpstream } from './upstream.ts';

const upstream = readUpstream(madeUpUpstream());
const check = (values: Record<string, unknown>): readonly string[] =>
  checkChartValues(upstream, { name: 'shop', version: '1.2.0' }, values);

test('values that the chart lists pass', () => {
  expect(check({ color: 'green', replicas: 3, image: { tag: '8' }, service: { tls: { enabled: true } } })).toEqual([]);
});

test('misspelt-key', () => {
  expect(check({ service: { prot: 8080 } })).toMatchInlineSnapshot(`
    [
      "values.service.prot is not a value of chart shop 1.2.0; did you mean 'port'?",
    ]
  `);
});

test('key-from-another-place', () => {
  expect(check({ image: { paper: true } })).toMatchInlineSnapshot(`
    [
      "values.image.paper is not a value of chart shop 1.2.0; known are repository, tag",
    ]
  `);
});

test('key-that-only-a-comment-shows', () => {
  expect(check({ till: {} })[0]).toMatch(/^values\.till is not a value of chart shop/);
});

test('beneath an empty default, a null, a list and labels anything goes', () => {
  expect(
    check({ extraSettings: { a: { b: 1 } }, nothing: { a: 1 }, hooks: [{ command: 'x' }], podLabels: { any: 'x' } }),
  ).toEqual([]);
});

test('null removes a key that exists', () => {
  expect(check({ service: { tls: null } })).toEqual([]);
});

test('null-for-an-unknown-key', () => {
  expect(check({ service: { tsl: null } })).toMatchInlineSnapshot(`
    [
      "values.service.tsl is not a value of chart shop 1.2.0; did you mean 'tls'?",
    ]
  `);
});

test('a key that only the schema names passes', () => {
  expect(check({ service: { nodePort: 30000 } })).toEqual([]);
});

test('misspelt-field-of-kubernetes-resources', () => {
  expect(check({ resources: { limit: { cpu: 1 } } })).toMatchInlineSnapshot(`
    [
      "values.resources.limit is not a value of chart shop 1.2.0; did you mean 'limits'?",
    ]
  `);
});

test('a security context takes fields that the defaults leave out', () => {
  expect(check({ securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } } })).toEqual([]);
});

test('a probe with a handler takes another handler; one with timings only does not', () => {
  expect(check({ readinessProbe: { exec: { command: ['true'] } } })).toEqual([]);
  expect(check({ livenessProbe: { exec: { command: ['true'] } } })).toMatchInlineSnapshot(`
    [
      "values.livenessProbe.exec is not a value of chart shop 1.2.0; known are periodSeconds",
    ]
  `);
});

test('single-value-for-a-map', () => {
  expect(check({ service: 'on' })).toMatchInlineSnapshot(`
    [
      "values.service is "on"; chart shop 1.2.0 takes a map there",
    ]
  `);
});

test('map-for-a-single-value', () => {
  expect(check({ image: { tag: { name: '8' } } })).toMatchInlineSnapshot(`
    [
      "values.image.tag is a map; chart shop 1.2.0 takes a single value there",
    ]
  `);
});

test('text-for-a-switch', () => {
  expect(check({ service: { tls: { enabled: 'false' } } })).toMatchInlineSnapshot(`
    [
      "values.service.tls.enabled is "false"; chart shop 1.2.0 takes true or false there",
    ]
  `);
});

test('a default of several lines may be given as a map', () => {
  expect(check({ greeting: { text: 'hi' } })).toEqual([]);
});

test("a sub-chart's values stand under its alias, the parent's own additions and its condition included", () => {
  expect(check({ front: { printer: { paper: false }, drawer: 'shut', enabled: true }, back: { coins: [] } })).toEqual(
    [],
  );
});

test('misspelt-key-of-a-sub-chart', () => {
  expect(check({ front: { printer: { papper: true } } })).toMatchInlineSnapshot(`
    [
      "values.front.printer.papper is not a value of chart shop 1.2.0; did you mean 'paper'?",
    ]
  `);
});

test('a sub-chart that upstream does not hold takes anything', () => {
  expect(check({ cellar: { wine: 1 } })).toEqual([]);
});

test('global takes what the chart or a sub-chart lists there, and no more', () => {
  const kiosk = { name: 'kiosk', version: '1.0.0' };

  expect(checkChartValues(upstream, kiosk, { global: { currency: 'CHF', language: 'de' } })).toEqual([]);
  expect(checkChartValues(upstream, kiosk, { global: { langage: 'de' } })).toMatchInlineSnapshot(`
    [
      "values.global.langage is not a value of chart kiosk 1.0.0; did you mean 'language'?",
    ]
  `);
});

test('key-that-does-nothing', () => {
  expect(check({ window: { colour: 'green' } })).toMatchInlineSnapshot(`
    [
      "values.window.colour does not work in chart shop 1.2.0 (use color); remove or replace it",
    ]
  `);
});

test('list-items-of-the-wrong-form', () => {
  expect(check({ hooks: ['run'] })).toMatchInlineSnapshot(`
    [
      "values.hooks does not work in chart shop 1.2.0 (items must be maps); remove or replace it",
    ]
  `);
});

test('value-that-changes-nothing', () => {
  expect(check({ debug: false })).toMatchInlineSnapshot(`
    [
      "values.debug changes nothing in chart shop 1.2.0 with this value; remove it",
    ]
  `);
  expect(check({ debug: true })).toEqual([]);
});

test('value-with-a-new-meaning', () => {
  expect(check({ image: { repository: 'example.com/shop' } })).toMatchInlineSnapshot(`
    [
      "values.image.repository no longer does in chart shop 1.2.0 what it did (the registry is put before it); correct it, then list it in reviewed-values.ts",
    ]
  `);
});

test('value-that-the-schema-refuses', () => {
  expect(check({ replicas: 0, color: 'red' })).toMatchInlineSnapshot(`
    [
      "values.replicas must be >= 1, says values.schema.json of chart shop 1.2.0; correct the value",
      "values.color must be equal to one of the allowed values (blue, green), says values.schema.json of chart shop 1.2.0; correct the value",
    ]
  `);
});
