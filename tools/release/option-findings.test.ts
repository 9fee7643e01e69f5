import { describe, expect, test } from 'vitest';
import type { JsonMap } from '../diff/json.ts';
import { optionFindings } from './option-findings.ts';

function schemaOf(options: JsonMap | undefined, required: readonly string[] = [], site: JsonMap = {}): JsonMap {
  const component: JsonMap = { anyOf: [{ const: false }, { type: 'object', properties: options, required }] };
  return {
    properties: {
      ...site,
      components: { properties: options === undefined ? {} : { redis: component } },
    },
  };
}

const findings = (before: JsonMap, after: JsonMap): string[] =>
  optionFindings(before, after, () => 'storage').map(
    ({ package: owner, bump, what, why }) => `${owner} ${bump}: ${what} ${why}`,
  );

const option = (before: JsonMap, after: JsonMap): string[] =>
  findings(schemaOf({ size: before }), schemaOf({ size: after }));

describe('an option', () => {
  test('that is gone is major, a new one is minor', () => {
    expect(findings(schemaOf({ a: { type: 'string' } }), schemaOf({ b: { type: 'string' } }))).toEqual([
      'storage major: option a of redis is removed or renamed',
      'storage minor: option b of redis is new',
    ]);
  });

  test('that must be given is major', () => {
    expect(findings(schemaOf({}), schemaOf({ a: { type: 'string' } }, ['a']))).toEqual([
      'storage major: option a of redis must be given now',
    ]);
  });

  test('that must be given and is filled in is minor', () => {
    expect(findings(schemaOf({}), schemaOf({ a: { type: 'string', default: 'x' } }, ['a']))).toEqual([
      'storage minor: option a of redis is new',
    ]);
  });

  test.each([
    [{ type: 'integer' }, { type: 'string' }, 'takes string instead of integer'],
    [{ type: 'integer', minimum: 1 }, { type: 'integer', minimum: 2 }, 'takes less: minimum is 2'],
    [{ type: 'string', pattern: 'a' }, { type: 'string', pattern: 'b' }, 'takes other texts than before'],
    [{ enum: ['a', 'b'] }, { enum: ['a'] }, 'takes b no more'],
  ])('that takes less is major: %j → %j', (before, after, why) => {
    expect(option(before, after)).toEqual([`storage major: option size of redis ${why}`]);
  });

  test('that takes more is minor', () => {
    expect(option({ anyOf: [{ const: 'a' }] }, { anyOf: [{ const: 'a' }, { const: 'b' }] })).toEqual([
      'storage minor: option size of redis takes b as well',
    ]);
    expect(option({ minimum: 2 }, { minimum: 1 })).toEqual([]);
  });

  test('with another default is patch', () => {
    expect(option({ type: 'string', default: '1Gi' }, { type: 'string', default: '2Gi' })).toEqual([
      'storage patch: option size of redis is 2Gi unless given, and was 1Gi',
    ]);
  });

  test('with another description is nothing', () => {
    expect(option({ description: 'a' }, { description: 'b' })).toEqual([]);
  });
});

test('a component comes and goes', () => {
  expect(findings(schemaOf(undefined), schemaOf({}))).toEqual(['storage minor: component redis is new']);
  expect(findings(schemaOf({}), schemaOf(undefined))).toEqual(['storage major: component redis is removed or renamed']);
});

test('what a site must say is of the vocabulary', () => {
  expect(findings(schemaOf({}), schemaOf({}, [], { region: { type: 'string' } }))).toEqual([
    'common-chart minor: key region of a site is new',
  ]);
});
