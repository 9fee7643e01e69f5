import { expect, test } from 'vitest';
import { retryDelay, secondsOf } from './backoff.ts';

test('delays grow to their limit, and end with the attempts', () => {
  const retry = { limit: 8, backoff: { duration: '5s', factor: 2, maxDuration: '3m' } };
  const delays = Array.from({ length: 9 }, (_, attempts) => retryDelay(retry, attempts));

  expect(delays).toEqual([5, 10, 20, 40, 80, 160, 180, 180, undefined]);
});

test('without a policy nothing is tried again, and with a negative limit for ever', () => {
  expect(retryDelay(undefined, 0)).toBeUndefined();
  expect(retryDelay({ limit: -1 }, 1000)).toBe(180);
});

test('durations add up', () => {
  expect(['5s', '3m', '1h30m'].map(secondsOf)).toEqual([5, 180, 5400]);
});
