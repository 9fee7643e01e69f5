import { expect, test } from 'vitest';
import { exampleScope, rendered } from '../../test/example-scope.ts';
import { LimitRange } from './limit-range.ts';

const limits = [{ type: 'Container' as const, defaultRequest: { cpu: '10m', memory: '64Mi' } }];

test('holds its limits', () => {
  expect(rendered(new LimitRange(exampleScope(), 'defaults', { limits }))).toMatchObject({
    apiVersion: 'v1',
    kind: 'LimitRange',
    spec: { limits },
  });
});

test('needs a limit', () => {
  expect(() => new LimitRange(exampleScope(), 'defaults', { limits: [] })).toThrow('has nothing in limits');
});
