import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { ClusterRoleBinding } from './cluster-role-binding.ts';

test('binds a cluster role everywhere', () => {
  const binding = rendered(
    new ClusterRoleBinding(exampleScope(), 'vault-token-reviewer', {
      clusterRole: 'system:auth-delegator',
      subjects: [{ serviceAccount: 'vault' }],
    }),
  );

  expect(binding).toMatchObject({
    kind: 'ClusterRoleBinding',
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'system:auth-delegator' },
    subjects: [{ kind: 'ServiceAccount', name: 'vault', namespace: 'monitoring' }],
  });
  expect(field(binding, 'metadata')).not.toHaveProperty('namespace');
});
