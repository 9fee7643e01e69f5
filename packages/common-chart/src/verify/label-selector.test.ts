import { expect, test } from 'vitest';
import { describeSelector, hasLabels, selects } from './label-selector.ts';

const labels = { app: 'web', tier: 'front' };

test.each([
  [{}],
  [{ matchLabels: { app: 'web' } }],
  [{ matchExpressions: [{ key: 'app', operator: 'In', values: ['web', 'api'] }] }],
  [{ matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['api'] }] }],
  [{ matchExpressions: [{ key: 'zone', operator: 'NotIn', values: ['a'] }] }],
  [{ matchExpressions: [{ key: 'app', operator: 'Exists' }] }],
  [{ matchExpressions: [{ key: 'zone', operator: 'DoesNotExist' }] }],
])('%j chooses', (selector) => {
  expect(selects(selector, labels)).toBe(true);
});

test.each([
  [{ matchLabels: { app: 'web', tier: 'back' } }],
  [{ matchExpressions: [{ key: 'app', operator: 'In', values: ['api'] }] }],
  [{ matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['web'] }] }],
  [{ matchExpressions: [{ key: 'zone', operator: 'Exists' }] }],
  [{ matchExpressions: [{ key: 'app', operator: 'DoesNotExist' }] }],
  [{ matchExpressions: [{ key: 'app', operator: 'Like' }] }],
])('%j does not', (selector) => {
  expect(selects(selector, labels)).toBe(false);
});

test('the selector of a Service', () => {
  expect(hasLabels(labels, { app: 'web' })).toBe(true);
  expect(hasLabels(labels, { app: 'web', zone: 'a' })).toBe(false);
});

test('a selector in words', () => {
  const matchExpressions = [
    { key: 'tier', operator: 'In', values: ['front', 'back'] },
    { key: 'zone', operator: 'Exists' },
  ];

  expect(describeSelector({ matchLabels: { app: 'web' }, matchExpressions })).toBe(
    'app=web, tier In front|back, zone Exists',
  );
});
