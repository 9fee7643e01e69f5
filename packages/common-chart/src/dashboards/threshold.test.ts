import { expect, test } from 'vitest';
import { tooHigh, tooLow } from './threshold.ts';

const steps = (thresholds: ReturnType<typeof tooHigh>) => thresholds.map(({ from, color }) => `${from} ${color}`);

test('what is too high is green below its limits', () => {
  expect(steps(tooHigh({ warning: 1, critical: 2 }))).toEqual(['null green', '1 yellow', '2 red']);
  expect(steps(tooHigh({ critical: 2 }))).toEqual(['null green', '2 red']);
});

test('what is too low is green above its limits', () => {
  expect(steps(tooLow({ warning: 2, critical: 1 }))).toEqual(['null red', '1 yellow', '2 green']);
  expect(steps(tooLow({ critical: 1 }))).toEqual(['null red', '1 green']);
  expect(steps(tooLow({ warning: 2 }))).toEqual(['null yellow', '2 green']);
});
