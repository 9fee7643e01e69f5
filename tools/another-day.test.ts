import { expect, test } from 'vitest';
import { onAnotherDay } from './another-day.ts';

const year = () => new Date().getFullYear();

test('the clock and chance are others while it runs, and themselves again afterwards', () => {
  const [before, now, random] = [year(), Date, Math.random];

  expect(onAnotherDay(year)).toBeGreaterThan(before);
  expect(onAnotherDay(() => Math.random() === Math.random())).toBe(true);
  expect([Date, Math.random]).toEqual([now, random]);
});

test('a day that is given stays that day', () => {
  expect(onAnotherDay(() => new Date('2020-01-02T00:00:00Z').toISOString())).toBe('2020-01-02T00:00:00.000Z');
});

test('what fails leaves the clock as it was', () => {
  expect(() =>
    onAnotherDay(() => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(Math.abs(Date.now() - performance.timeOrigin)).toBeLessThan(3_600_000);
});
