import { expect, test } from 'vitest';
import { problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { namespaces } from './namespaces.ts';

test('the namespace of each component, those of Kubernetes, and one that a chart makes', async () => {
  const component = rendering('web', '{ apiVersion: v1, kind: ConfigMap, metadata: { name: web, namespace: made } }', {
    provides: { namespaces: ['made'] },
  });

  expect(await problemsOf(namespaces, [component, rendering('dns', '', { namespace: 'kube-system' })])).toEqual([]);
});

test('an object in a namespace that nobody makes', async () => {
  const component = rendering('web', '{ apiVersion: v1, kind: ConfigMap, metadata: { name: web, namespace: wbe } }');

  expect(await problemsOf(namespaces, [component])).toMatchInlineSnapshot(`
    [
      "web: ConfigMap wbe/web: metadata.namespace names namespace 'wbe', which nothing makes; did you mean 'web'?",
    ]
  `);
});

test('a policy, a monitor and a binding that name one', async () => {
  const component = rendering(
    'web',
    `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec: { podSelector: {}, ingress: [{ from: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: a } } }] }] }
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: web }
spec: { selector: {}, endpoints: [], namespaceSelector: { matchNames: [b] } }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: web }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
subjects: [{ kind: ServiceAccount, name: default, namespace: c }]
---
apiVersion: policies.kyverno.io/v1
kind: ValidatingPolicy
metadata: { name: web }
spec: { namespaceSelector: { matchExpressions: [{ key: kubernetes.io/metadata.name, operator: NotIn, values: [d] }] } }`,
  );

  expect(await problemsOf(namespaces, [component])).toMatchInlineSnapshot(`
    [
      "web: ServiceMonitor web/web: spec.namespaceSelector.matchNames[0] names namespace 'b', which nothing makes; take the namespace of a component",
      "web: NetworkPolicy web/web: spec.ingress[0].from[0].namespaceSelector.matchLabels.kubernetes.io/metadata.name names namespace 'a', which nothing makes; take the namespace of a component",
      "web: ValidatingPolicy web: spec.namespaceSelector.matchExpressions[0].values[0] names namespace 'd', which nothing makes; take the namespace of a component",
      "web: RoleBinding web/web: subjects[0].namespace names namespace 'c', which nothing makes; take the namespace of a component",
    ]
  `);
});

test('a namespace that two components make', async () => {
  const second = rendering('second', '{ apiVersion: v1, kind: ConfigMap, metadata: { name: second } }', {
    provides: { namespaces: ['web'] },
  });

  expect(await problemsOf(namespaces, [rendering('web', ''), second])).toMatchInlineSnapshot(`
    [
      "second: Namespace web: metadata.name is 'web', which web and second make; let one own it, and the others share its namespace",
    ]
  `);
});
