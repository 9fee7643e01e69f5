import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { rbacWildcards, rbacWildcardsRule } from './rbac-wildcards.ts';

const rights = (verbs: string, role = 'view'): string => `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: web }
rules: [{ apiGroups: [''], resources: [pods], verbs: ${verbs} }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: web }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ${role} }`;

test('rights that are listed', async () => {
  expect(await outcomeOf(rbacWildcards, [rendering('web', rights('[get]'))])).toEqual({ checked: 2, problems: [] });
});

test('rights that are not', async () => {
  expect(await problemsOf(rbacWildcards, [rendering('web', rights(`['*', escalate]`, 'cluster-admin'))]))
    .toMatchInlineSnapshot(`
    [
      "web: Role web/web: rules[0].verbs gives more than is listed (verbs * in Role web/web); list what is needed, or add it to reviewed/rights.ts with the reason",
      "web: Role web/web: rules[0].verbs gives more than is listed (verbs escalate in Role web/web); list what is needed, or add it to reviewed/rights.ts with the reason",
      "web: ClusterRoleBinding web: roleRef.name gives more than is listed (cluster-admin by ClusterRoleBinding web); list what is needed, or add it to reviewed/rights.ts with the reason",
    ]
  `);
});

test('what is reviewed, and what is reviewed and gone', async () => {
  const rule = rbacWildcardsRule([
    { component: 'web', what: 'verbs * in Role web/web', reason: 'a test' },
    { component: 'web', what: 'cluster-admin by ClusterRoleBinding web', reason: 'a test' },
  ]);

  expect(await problemsOf(rule, [rendering('web', rights(`['*']`))])).toMatchInlineSnapshot(`
    [
      "web: reviewed: rights holds 'cluster-admin by ClusterRoleBinding web', which the component no longer has; remove the entry",
    ]
  `);
});
