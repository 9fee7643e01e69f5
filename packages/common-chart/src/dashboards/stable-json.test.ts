import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stableJson } from './stable-json.ts';

test('sorts keys at any depth and leaves lists alone', () => {
  expect(stableJson({ b: [{ d: 1, c: undefined }, 'z', 'a'], a: { f: null, e: 1 } })).toBe(
    '{"a":{"e":1,"f":null},"b":[{"d":1},"z","a"]}',
  );
});

test('the order in which keys were set makes no difference', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (map) => {
      const reversed = Object.fromEntries(Object.entries(map).reverse());

      expect(stableJson(reversed)).toBe(stableJson(map));
    }),
  );
});
