import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalDuration, nanosecondsOf } from './go-duration.ts';

// As `time.Duration` of Go writes each of them.
test.each([
  ['1h', '1h0m0s'],
  ['2160h', '2160h0m0s'],
  ['90m', '1h30m0s'],
  ['60s', '1m0s'],
  ['30s', '30s'],
  ['1.5h', '1h30m0s'],
  ['0.5s', '500ms'],
  ['1500ms', '1.5s'],
  ['1500us', '1.5ms'],
  ['2µs', '2µs'],
  ['100ns', '100ns'],
  ['0', '0s'],
  ['0h', '0s'],
  ['1h30m0s', '1h30m0s'],
  ['-90s', '-1m30s'],
  ['1m0.001s', '1m0.001s'],
])('%s is written back as %s', (given, written) => {
  expect(canonicalDuration(given)).toBe(written);
});

test.each(['', '5', '1d', '1w', 'soon', '1h 30m', '0.1ns', '$(params.timeout)'])('%o stays as it is', (given) => {
  expect(canonicalDuration(given)).toBe(given);
});

const durations = fc
  .array(fc.tuple(fc.nat(100_000), fc.constantFrom('ns', 'us', 'µs', 'ms', 's', 'm', 'h')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.map(([amount, unit]) => `${amount}${unit}`).join(''));

test('no duration becomes a longer or shorter one', () => {
  fc.assert(
    fc.property(durations, (given) => {
      expect(nanosecondsOf(canonicalDuration(given))).toBe(nanosecondsOf(given));
    }),
  );
});

test('what is written once is written the same again', () => {
  fc.assert(
    fc.property(durations, (given) => {
      const written = canonicalDuration(given);

      expect(canonicalDuration(written)).toBe(written);
    }),
  );
});
