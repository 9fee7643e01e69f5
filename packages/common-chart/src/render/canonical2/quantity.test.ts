import fc from 'fast-check';
import { expect, test } from 'vitest';
import { billionthsOf, canonicalQuantity } from './quantity.ts';

// As `resource.Quantity` of k8s.io/apimachinery 0.34 writes each of them.
test.each([
  ['1000m', '1'],
  ['1024Mi', '1Gi'],
  ['0.5', '500m'],
  ['1.5Gi', '1536Mi'],
  ['0.5Gi', '512Mi'],
  ['2048Ki', '2Mi'],
  ['8192Mi', '8Gi'],
  ['2000Mi', '2000Mi'],
  ['1000', '1k'],
  ['1024', '1024'],
  ['100000k', '100M'],
  ['0.5Ki', '512'],
  ['1.0001Ki', '1024102400u'],
  ['0Mi', '0'],
  ['0.0', '0'],
  ['12e2', '1200'],
  ['1e3', '1e3'],
  ['10.', '10'],
  ['.5', '500m'],
  ['+1', '1'],
  ['-1000m', '-1'],
  ['100m', '100m'],
])('%s is written back as %s', (given, written) => {
  expect(canonicalQuantity(given)).toBe(written);
});

test('a number becomes the text that stands for it', () => {
  expect([1, 0.1, 2000, 0].map(canonicalQuantity)).toEqual(['1', '100m', '2k', '0']);
});

test.each(['', '.', 'many', '1 Gi', '1gi', '1GiB', '0x10', '0.5n', '1e99', '100000000E'])(
  '%o stays as it is',
  (given) => {
    expect(canonicalQuantity(given)).toBe(given);
  },
);

const quantities = fc
  .tuple(
    fc.constantFrom('', '-', '+'),
    fc.nat(1e7),
    fc.option(fc.nat(999), { nil: undefined }),
    fc.constantFrom('', 'm', 'k', 'M', 'G', 'T', 'Ki', 'Mi', 'Gi', 'Ti', 'e3', 'E-2', 'e+6'),
  )
  .map(([sign, whole, fraction, suffix]) => `${sign}${whole}${fraction === undefined ? '' : `.${fraction}`}${suffix}`);

test('no quantity becomes another amount', () => {
  fc.assert(
    fc.property(quantities, (given) => {
      expect(billionthsOf(canonicalQuantity(given))).toBe(billionthsOf(given));
    }),
  );
});

test('what is written once is written the same again', () => {
  fc.assert(
    fc.property(quantities, (given) => {
      const written = canonicalQuantity(given);

      expect(canonicalQuantity(written)).toBe(written);
    }),
  );
});

test('equal amounts of one notation are written alike', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), (whole) => {
      expect(canonicalQuantity(`${whole}000m`)).toBe(canonicalQuantity(whole));
      expect(canonicalQuantity(`${whole * 1024}Ki`)).toBe(canonicalQuantity(`${whole}Mi`));
    }),
  );
});
