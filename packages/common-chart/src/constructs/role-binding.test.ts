import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { RoleBinding } from './role-binding.ts';

test('binds a role to an account of the component', () => {
  const binding = new RoleBinding(exampleScope(), 'web', { role: 'reader', subjects: [{ serviceAccount: 'web' }] });

  expect(rendered(binding)).toMatchObject({
    kind: 'RoleBinding',
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'reader' },
    subjects: [{ kind: 'ServiceAccount', name: 'web', namespace: 'monitoring' }],
  });
});

test('binds a cluster role within the namespace', () => {
  const binding = new RoleBinding(exampleScope(), 'web', { clusterRole: 'view', subjects: [{ group: 'dev' }] });

  expect(field(rendered(binding), 'roleRef')).toMatchObject({ kind: 'ClusterRole', name: 'view' });
});

test('needs a subject', () => {
  expect(() => new RoleBinding(exampleScope(), 'web', { role: 'reader', subjects: [] })).toThrow(
    'has nothing in subjects',
  );
});
