import { expect, test } from 'vitest';
import { celEnvironment } from './cel-environment.ts';
import { celExpression } from './cel-expression.ts';
import { UnknownField, celValue, partialMap } from './cel-value.ts';

test('whole numbers are integers, and what is undefined is not there', () => {
  expect(celValue({ a: 1, b: 1.5, c: [{ d: 2 }], e: undefined })).toEqual({ a: 1n, b: 1.5, c: [{ d: 2n }] });
});

const environment = await celEnvironment(['object']);
const object = partialMap({
  spec: partialMap({ list: [partialMap({}), partialMap({ on: true, off: undefined })], name: 'web' }),
});
const evaluate = (text: string): unknown => celExpression(environment, text, 'dyn').evaluate({ object });

test.each([
  ['object.spec.name', 'web'],
  ['has(object.spec.name)', true],
  ['object.spec.list[1].?off.hasValue()', false],
  ['object.spec.list.exists(c, c.on)', true],
  ['object.spec.list.all(c, c.?off.hasValue())', false],
  ['(object.spec.list + object.spec.list).exists(c, c.on)', true],
  ['object.none || true', true],
])('%s follows from what is known', (text, value) => {
  expect(evaluate(text)).toBe(value);
});

test.each([
  'object.none',
  'has(object.spec.none)',
  'object.spec.?none.orValue(1)',
  "object.spec[?'none'].orValue(1)",
  'object.spec.list.all(c, c.on)',
  'object.spec.size()',
  'object.spec.exists(key, key == "none")',
  '"none" in object.spec',
])('%s does not', (text) => {
  expect(() => evaluate(text)).toThrow(UnknownField);
});
