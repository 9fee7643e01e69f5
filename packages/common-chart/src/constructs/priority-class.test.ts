import { expect, test } from 'vitest';
import { exampleScope, rendered } from '../../test/example-scope.ts';
import { PriorityClass } from './priority-class.ts';

test('says every field', () => {
  expect(
    rendered(new PriorityClass(exampleScope(), 'high-priority', { value: 1000, description: 'First.' })),
  ).toMatchObject({
    apiVersion: 'scheduling.k8s.io/v1',
    kind: 'PriorityClass',
    value: 1000,
    description: 'First.',
    globalDefault: false,
    preemptionPolicy: 'PreemptLowerPriority',
  });
});

test('refuses the priorities of the system', () => {
  expect(
    () => new PriorityClass(exampleScope(), 'top', { value: 2_000_000_000, description: 'First.' }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Problems: grafana PriorityClass 'top' has value 2000000000; use a whole number of at most 1000000000]`,
  );
});
