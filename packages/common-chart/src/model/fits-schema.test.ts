import { Type } from '@sinclair/typebox';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitsSchema } from './fits-schema.ts';

const schema = Type.Object(
  {
    name: Type.String({ pattern: '^[a-z]+$', maxLength: 3, description: 'A name.', expects: 'letters' }),
    count: Type.Optional(Type.Integer({ minimum: 1, maximum: 3, default: 1 })),
    ratio: Type.Optional(Type.Number()),
    level: Type.Optional(Type.Union([Type.Literal('a'), Type.Literal(2), Type.Null()])),
    tags: Type.Optional(Type.Array(Type.String({ minLength: 1 }), { minItems: 1, maxItems: 2 })),
    limits: Type.Optional(Type.Record(Type.String({ pattern: '^l' }), Type.Boolean())),
    inner: Type.Optional(Type.Object({ on: Type.Boolean() })),
  },
  { additionalProperties: false },
);

const leaf = fc.constantFrom<unknown>(
  'a',
  'abc',
  'abcd',
  '',
  'A',
  '😀',
  0,
  1,
  2,
  3,
  4,
  1.5,
  NaN,
  true,
  null,
  undefined,
);
const value = fc.oneof(
  leaf,
  fc.array(leaf, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('on', 'l1', 'x'), leaf, { maxKeys: 2 }),
);
const nearlyFitting = fc.record(
  {
    name: fc.oneof({ weight: 5, arbitrary: fc.constant('abc') }, value),
    count: value,
    ratio: value,
    level: value,
    tags: value,
    limits: value,
    inner: value,
    other: leaf,
  },
  { requiredKeys: [] },
);

describe('fitsSchema', () => {
  test('says the same as the full validator', () => {
    const validate = new Ajv({ strict: false, strictNumbers: true }).compile(schema);

    fc.assert(
      fc.property(fc.oneof(nearlyFitting, value), (given) => {
        expect(fitsSchema(schema, given)).toBe(validate(given));
      }),
      { numRuns: 5000, examples: [[{ name: 'abc', ratio: NaN }]] },
    );
  });

  test('is not sure where it does not know a keyword', () => {
    expect(fitsSchema(Type.String({ format: 'email' }), 'ops@example.com')).toBe(false);
    expect(fitsSchema(Type.Array(Type.String(), { uniqueItems: true }), [])).toBe(false);
  });
});
