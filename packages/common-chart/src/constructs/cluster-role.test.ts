import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { ClusterRole } from './cluster-role.ts';

const rules = [{ nonResourceURLs: ['/metrics'], verbs: ['get'] }];

test('holds its rules and has no namespace', () => {
  const role = rendered(new ClusterRole(exampleScope(), 'lumie:metrics', { rules }));

  expect(role).toMatchObject({ kind: 'ClusterRole', metadata: { name: 'lumie:metrics' }, rules });
  expect(field(role, 'metadata')).not.toHaveProperty('namespace');
});

test('takes the rules of other roles', () => {
  const role = rendered(new ClusterRole(exampleScope(), 'all', { aggregate: [{ team: 'a' }] }));

  expect(role).toMatchObject({
    aggregationRule: { clusterRoleSelectors: [{ matchLabels: { team: 'a' } }] },
    rules: [],
  });
});

test('needs a rule', () => {
  expect(() => new ClusterRole(exampleScope(), 'all', { rules: [] })).toThrow('has nothing in rules; add an entry');
});
