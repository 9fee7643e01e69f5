import type { Static } from '@sinclair/typebox';
import { closedObject } from '../crds/parts/closed-object.ts';
import { flag, group, listOf, openList, text } from './field.ts';
import type { Identity } from './identity.ts';
import { createdAccount, serviceAccount, serviceAccountSchema } from './service-account.ts';

const roleSchema = closedObject(
  { name: text('Name of the role.') },
  { rules: openList('What the role allows.') },
  { description: 'A role.' },
);

const roleRefSchema = group('The role that is given.', {
  kind: text('Role or ClusterRole; absent: Role in a RoleBinding, else ClusterRole.'),
  name: text('Name of the role.'),
});

const bindingSchema = closedObject(
  { name: text('Name of the binding.'), roleRef: roleRefSchema },
  { subjects: openList('Who is given the role.') },
  { description: 'A binding.' },
);

/** Accounts, roles and bindings. */
export const rbacSchema = group('Accounts, roles and bindings.', {
  enabled: flag('Renders everything below.', false),
  serviceAccount: serviceAccountSchema,
  clusterRoleBinding: group('Gives the service account one ClusterRole.', {
    roleRef: group('The ClusterRole.', { name: text('Its name; absent: no binding.') }),
  }),
  clusterRoles: listOf('ClusterRoles.', roleSchema),
  clusterRoleBindings: listOf('ClusterRoleBindings.', bindingSchema),
  roles: listOf('Roles.', roleSchema),
  roleBindings: listOf('RoleBindings.', bindingSchema),
});

/** Accounts, roles and bindings as values give them. */
export type RbacValues = Static<typeof rbacSchema>;

const apiGroup = 'rbac.authorization.k8s.io';
const apiVersion = `${apiGroup}/v1`;

type Labels = Identity['labels'];

function role(kind: string, values: Static<typeof roleSchema>, labels: Labels): object {
  return { apiVersion, kind, metadata: { name: values.name, labels }, rules: values.rules };
}

function binding(kind: string, roleKind: string, values: Static<typeof bindingSchema>, labels: Labels): object {
  return {
    apiVersion,
    kind,
    metadata: { name: values.name, labels },
    roleRef: { apiGroup, kind: values.roleRef.kind || roleKind, name: values.roleRef.name || undefined },
    subjects: values.subjects,
  };
}

function accountBinding(rbac: RbacValues, identity: Identity): object[] {
  const name = rbac.clusterRoleBinding?.roleRef?.name;
  if (!name) return [];
  const account = rbac.serviceAccount?.name || identity.fullname;
  const values = {
    name: `${identity.fullname}-${name}`,
    roleRef: { name },
    subjects: [{ kind: 'ServiceAccount', name: account, namespace: identity.namespace }],
  };
  return [binding('ClusterRoleBinding', 'ClusterRole', values, identity.labels)];
}

/** The accounts, roles and bindings of a values file, where they are turned on. */
export function rbac(values: RbacValues | undefined, identity: Identity): object[] {
  if (values?.enabled !== true) return [];
  const { labels } = identity;
  const account = createdAccount(values, identity.fullname);
  return [
    ...(account === undefined ? [] : [serviceAccount(account, labels)]),
    ...accountBinding(values, identity),
    ...(values.clusterRoles ?? []).map((item) => role('ClusterRole', item, labels)),
    ...(values.clusterRoleBindings ?? []).map((item) => binding('ClusterRoleBinding', 'ClusterRole', item, labels)),
    ...(values.roles ?? []).map((item) => role('Role', item, labels)),
    ...(values.roleBindings ?? []).map((item) => binding('RoleBinding', 'Role', item, labels)),
  ];
}
