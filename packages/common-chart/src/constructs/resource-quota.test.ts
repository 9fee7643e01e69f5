import { expect, test } from 'vitest';
import { exampleScope, rendered } from '../../test/example-scope.ts';
import { ResourceQuota } from './resource-quota.ts';

test('holds what all may ask for together', () => {
  const quota = new ResourceQuota(exampleScope(), 'builds', {
    hard: { 'requests.memory': '6Gi' },
    scopes: ['NotBestEffort'],
  });

  expect(rendered(quota)).toMatchObject({
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    spec: { hard: { 'requests.memory': '6Gi' }, scopes: ['NotBestEffort'] },
  });
});

test('needs a resource', () => {
  expect(() => new ResourceQuota(exampleScope(), 'builds', { hard: {} })).toThrow('has nothing in hard');
});
