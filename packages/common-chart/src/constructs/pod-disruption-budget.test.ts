import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { PodDisruptionBudget } from './pod-disruption-budget.ts';

test('lets one pod go at a time, and those that are not ready at once', () => {
  expect(rendered(new PodDisruptionBudget(exampleScope(), 'web'))).toMatchObject({
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    spec: {
      selector: { matchLabels: { 'app.kubernetes.io/name': 'web' } },
      maxUnavailable: 1,
      unhealthyPodEvictionPolicy: 'AlwaysAllow',
    },
  });
});

test('may keep a number of pods', () => {
  const spec = field(rendered(new PodDisruptionBudget(exampleScope(), 'web', { minAvailable: '50%' })), 'spec');

  expect(field(spec, 'minAvailable')).toBe('50%');
  expect(spec).not.toHaveProperty('maxUnavailable');
});

test('takes one of the two', () => {
  // @ts-expect-error minAvailable and maxUnavailable exclude each other
  expect(new PodDisruptionBudget(exampleScope(), 'web', { minAvailable: 1, maxUnavailable: 1 })).toBeDefined();
});
