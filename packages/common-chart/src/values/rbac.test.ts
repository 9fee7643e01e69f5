import { describe, expect, test } from 'vitest';
import { bare, render } from '../../test/rendered-values.ts';

const labels = { app: 'shop', 'app.kubernetes.io/name': 'common', 'app.kubernetes.io/instance': 'shop' };
const apiVersion = 'rbac.authorization.k8s.io/v1';
const apiGroup = 'rbac.authorization.k8s.io';
const rbac = (values: object) => render({ ...bare, rbac: values });

describe('rbac', () => {
  test('the switch alone renders nothing, and without it nothing is rendered', () => {
    expect(rbac({ enabled: true })).toEqual([]);
    expect(rbac({ serviceAccount: { create: true }, roles: [{ name: 'r', rules: [] }] })).toEqual([]);
  });

  test('the service account is named after the app or by itself', () => {
    expect(rbac({ enabled: true, serviceAccount: { create: true } })).toEqual([
      { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'shop', labels } },
    ]);
    expect(rbac({ enabled: true, serviceAccount: { create: true, name: 'clerk' } })[0]?.metadata.name).toBe('clerk');
  });

  test('one ClusterRole is bound to the account, created or not', () => {
    const values = { serviceAccount: { name: 'clerk' }, clusterRoleBinding: { roleRef: { name: 'view' } } };
    expect(rbac({ enabled: true, ...values })).toEqual([
      {
        apiVersion,
        kind: 'ClusterRoleBinding',
        metadata: { name: 'shop-view', labels },
        roleRef: { apiGroup, kind: 'ClusterRole', name: 'view' },
        subjects: [{ kind: 'ServiceAccount', name: 'clerk', namespace: 'shops' }],
      },
    ]);
  });

  test('roles and bindings keep their rules and subjects', () => {
    const rules = [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }];
    const subjects = [{ kind: 'User', name: 'lumie_admin', apiGroup }];
    const objects = rbac({
      enabled: true,
      clusterRoles: [{ name: 'a', rules }],
      clusterRoleBindings: [{ name: 'b', roleRef: { name: 'a' }, subjects }],
      roles: [{ name: 'c', rules }],
      roleBindings: [
        { name: 'd', roleRef: { name: 'c' }, subjects },
        { name: 'e', roleRef: { kind: 'ClusterRole', name: 'a' }, subjects },
      ],
    });
    expect(objects).toEqual([
      { apiVersion, kind: 'ClusterRole', metadata: { name: 'a', labels }, rules },
      {
        apiVersion,
        kind: 'ClusterRoleBinding',
        metadata: { name: 'b', labels },
        roleRef: { apiGroup, kind: 'ClusterRole', name: 'a' },
        subjects,
      },
      { apiVersion, kind: 'Role', metadata: { name: 'c', labels }, rules },
      {
        apiVersion,
        kind: 'RoleBinding',
        metadata: { name: 'd', labels },
        roleRef: { apiGroup, kind: 'Role', name: 'c' },
        subjects,
      },
      {
        apiVersion,
        kind: 'RoleBinding',
        metadata: { name: 'e', labels },
        roleRef: { apiGroup, kind: 'ClusterRole', name: 'a' },
        subjects,
      },
    ]);
  });
});
