import { expect, test } from 'vitest';
import { admitsKubernetes } from './kube-version.ts';

test.each([
  '>= 1.22.0-0',
  '>=1.25.0-0',
  '^1.25.0-0',
  '1.x',
  '~1.34',
  '>=1.20 <1.35',
  '<1.20 || >=1.30',
  '1.34',
  '*',
  '!=1.33.0',
])('%s admits 1.34.0', (range) => {
  expect(admitsKubernetes(range, '1.34.0')).toBe(true);
});

test.each(['<1.30.0', '>=1.35.0-0', '~1.33.0', '^2.0.0', '>=1.20, <1.34', '1.33', '>1.34'])(
  '%s refuses 1.34.0',
  (range) => {
    expect(admitsKubernetes(range, '1.34.0')).toBe(false);
  },
);
