import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { roleReferences } from './role-references.ts';

const binding = (kind: string, name: string): string => `
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: web }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ${kind}, name: ${name} }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: reader }
rules: []`;

test.each([
  ['Role', 'reader'],
  ['ClusterRole', 'view'],
  ['ClusterRole', 'system:auth-delegator'],
])('%s %s', async (kind, name) => {
  expect(await outcomeOf(roleReferences, [rendering('web', binding(kind, name))])).toEqual({
    checked: 1,
    problems: [],
  });
});

test('a role that does not exist', async () => {
  expect(await problemsOf(roleReferences, [rendering('web', binding('Role', 'readers'))])).toMatchInlineSnapshot(`
    [
      "web: RoleBinding web/web: roleRef names Role 'readers' in namespace 'web', which nothing makes; did you mean 'reader'?",
    ]
  `);
});

test('a role of another namespace', async () => {
  const components = [
    rendering('web', binding('Role', 'reader')),
    rendering('other', binding('Role', 'reader').split('---')[0]!),
  ];

  expect(await problemsOf(roleReferences, components)).toMatchInlineSnapshot(`
    [
      "other: RoleBinding other/web: roleRef names Role 'reader' in namespace 'other', which nothing makes; render it, or add it to the \`provides\` of what makes it",
    ]
  `);
});
