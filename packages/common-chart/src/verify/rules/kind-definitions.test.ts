import { expect, test } from 'vitest';
import { problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { kindDefinitions } from './kind-definitions.ts';

const defining = (name: string, ...groups: string[]) => rendering(name, '', { provides: { definitions: groups } });

test('groups of Kubernetes and of K3s, and one that a component defines', async () => {
  const role = rendering(
    'web',
    `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: web }
rules: [{ apiGroups: ['', apps, helm.cattle.io, example.com, '*'], resources: [pods], verbs: [get] }]`,
  );

  expect(await problemsOf(kindDefinitions, [defining('crds', 'example.com'), role])).toEqual([]);
});

test('a group that nobody defines', async () => {
  const role = rendering(
    'web',
    `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: web }
rules: [{ apiGroups: [exmaple.com], resources: [webs], verbs: [get] }]`,
  );

  expect(await problemsOf(kindDefinitions, [defining('crds', 'example.com'), role])).toMatchInlineSnapshot(`
    [
      "web: Role web/web: rules[0].apiGroups names API group 'exmaple.com', which nothing defines; did you mean 'example.com'?",
    ]
  `);
});

test('a group that two components define', async () => {
  expect(await problemsOf(kindDefinitions, [defining('a', 'example.com'), defining('b', 'example.com')]))
    .toMatchInlineSnapshot(`
    [
      "b: provides: definitions holds 'example.com', which a and b install; leave it to one of them",
    ]
  `);
});
