import { expect, test } from 'vitest';
import { exampleScope } from '../../test/example-scope.ts';
import { subjects } from './subject.ts';

test('an account is of the component’s namespace unless it says otherwise', () => {
  expect(subjects(exampleScope(), [{ serviceAccount: 'a' }, { serviceAccount: 'b', namespace: 'vault' }])).toEqual([
    { kind: 'ServiceAccount', name: 'a', namespace: 'monitoring' },
    { kind: 'ServiceAccount', name: 'b', namespace: 'vault' },
  ]);
});

test('users and groups are of the API group of RBAC', () => {
  expect(subjects(exampleScope(), [{ user: 'ada' }, { group: 'dev' }])).toEqual([
    { apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: 'ada' },
    { apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'dev' },
  ]);
});
