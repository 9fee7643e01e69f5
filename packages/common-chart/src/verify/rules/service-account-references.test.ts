import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { serviceAccountReferences } from './service-account-references.ts';

const binding = (name: string): string => `
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: web }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
subjects: [{ kind: ServiceAccount, name: ${name}, namespace: web }, { kind: Group, name: people }]
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: web }`;

test('an account that is rendered, and one that every namespace has', async () => {
  const outcome = await outcomeOf(serviceAccountReferences, [
    rendering('web', binding('web')),
    rendering('other', binding('default').replace('namespace: web', 'namespace: other')),
  ]);

  expect(outcome).toEqual({ checked: 2, problems: [] });
});

test('an account that nobody makes', async () => {
  expect(await problemsOf(serviceAccountReferences, [rendering('web', binding('wbe'))])).toMatchInlineSnapshot(`
    [
      "web: RoleBinding web/web: subjects[0] names ServiceAccount 'wbe' in namespace 'web', which nothing makes; did you mean 'web'?",
    ]
  `);
});

test('an account that a text names as a user', async () => {
  const policy = rendering(
    'policy',
    `
apiVersion: policies.kyverno.io/v1
kind: ValidatingPolicy
metadata: { name: policy }
spec: { validations: [{ expression: request.userInfo.username == 'system:serviceaccount:policy:gone' }] }`,
  );

  expect(await problemsOf(serviceAccountReferences, [policy])).toMatchInlineSnapshot(`
    [
      "policy: ValidatingPolicy policy: spec.validations[0].expression names ServiceAccount 'gone' in namespace 'policy', which nothing makes; render it, or add it to the \`provides\` of what makes it",
    ]
  `);
});

test('a text about an account of a namespace that is not part of the cluster', async () => {
  const policy = rendering(
    'policy',
    `
apiVersion: policies.kyverno.io/v1
kind: ValidatingPolicy
metadata: { name: policy }
spec: { validations: [{ expression: request.userInfo.username == 'system:serviceaccount:elsewhere:gone' }] }`,
  );

  expect(await problemsOf(serviceAccountReferences, [policy])).toEqual([]);
});
