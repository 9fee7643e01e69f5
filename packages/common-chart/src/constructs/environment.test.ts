import { expect, test } from 'vitest';
import { environment, environmentProblems, environmentSources } from './environment.ts';

test('keeps the given order', () => {
  expect(environment({ B: '1', A: '$(B)' })).toEqual([
    { name: 'B', value: '1' },
    { name: 'A', value: '$(B)' },
  ]);
});

test('reads keys of secrets and config maps', () => {
  expect(environment({ A: { secret: 's', key: 'k' }, B: { configMap: 'c', key: 'k', optional: true } })).toEqual([
    { name: 'A', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } },
    { name: 'B', valueFrom: { configMapKeyRef: { name: 'c', key: 'k', optional: true } } },
  ]);
});

test('reads fields of the pod and resources of the container', () => {
  expect(environment({ IP: { field: 'status.podIP' }, MEM: { resource: 'limits.memory', divisor: '1Mi' } })).toEqual([
    { name: 'IP', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } },
    { name: 'MEM', valueFrom: { resourceFieldRef: { resource: 'limits.memory', divisor: '1Mi' } } },
  ]);
});

test('an undefined variable is left out', () => {
  expect(environment({ A: undefined, B: '' })).toEqual([{ name: 'B', value: '' }]);
});

test('takes all keys of secrets and config maps', () => {
  expect(environmentSources([{ secret: 's', prefix: 'DB_' }, { configMap: 'c' }])).toEqual([
    { prefix: 'DB_', secretRef: { name: 's' } },
    { configMapRef: { name: 'c' } },
  ]);
});

test('a name that no variable can have is a problem', () => {
  expect(environmentProblems('web', { '1A': '', 'A B': '', GOOD: '' })).toMatchInlineSnapshot(`
    [
      "sets '1A' in the environment of container 'web', which is no variable name; use letters, digits, '_', '-' and '.', not starting with a digit",
      "sets 'A B' in the environment of container 'web', which is no variable name; use letters, digits, '_', '-' and '.', not starting with a digit",
    ]
  `);
});
