import { App, Chart } from 'cdk8s';
import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { KubernetesObject, type ObjectKind } from './kubernetes-object.ts';

const configMap: ObjectKind = { apiVersion: 'v1', kind: 'ConfigMap', namespaced: true };
const node: ObjectKind = { apiVersion: 'v1', kind: 'Node', namespaced: false };

test('takes namespace and labels from the component', () => {
  expect(rendered(new KubernetesObject(exampleScope(), 'web', configMap, {}, { data: { a: '1' } }))).toEqual({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: 'web',
      namespace: 'monitoring',
      labels: { 'app.kubernetes.io/name': 'grafana', 'app.kubernetes.io/part-of': 'observability' },
    },
    data: { a: '1' },
  });
});

test('a given namespace replaces the component’s', () => {
  const object = new KubernetesObject(exampleScope(), 'web', configMap, { namespace: 'other' }, {});

  expect(field(rendered(object), 'metadata.namespace')).toBe('other');
});

test('a cluster-scoped kind has no namespace', () => {
  const object = new KubernetesObject(exampleScope(), 'web', node, { namespace: 'other' }, {});

  expect(field(rendered(object), 'metadata')).not.toHaveProperty('namespace');
});

test('a given label replaces the component’s of the same key', () => {
  const object = new KubernetesObject(
    exampleScope(),
    'web',
    configMap,
    { labels: { 'app.kubernetes.io/name': 'web' } },
    {},
  );

  expect(field(rendered(object), 'metadata.labels')).toEqual({
    'app.kubernetes.io/name': 'web',
    'app.kubernetes.io/part-of': 'observability',
  });
});

test('works in a plain chart too', () => {
  const object = new KubernetesObject(new Chart(new App(), 'chart'), 'web', configMap, {}, {});

  expect(field(rendered(object), 'metadata')).toEqual({ name: 'web' });
});

test('no undefined or null reaches the object', () => {
  const object = new KubernetesObject(exampleScope(), 'web', configMap, {}, { data: { a: undefined, b: null, c: '' } });

  expect(field(rendered(object), 'data')).toStrictEqual({ c: '' });
});

test('a later change of the input does not change the object', () => {
  const data = { a: '1' };
  const object = new KubernetesObject(exampleScope(), 'web', configMap, {}, { data });

  data.a = '2';

  expect(field(rendered(object), 'data')).toEqual({ a: '1' });
});

test('refuses a second object of the same kind, namespace and name', () => {
  const scope = exampleScope();
  new KubernetesObject(scope, 'web', configMap, {}, {});

  expect(
    () => new KubernetesObject(scope, 'web', configMap, { namespace: 'monitoring' }, {}),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Problems: grafana ConfigMap 'web' is declared twice; give one of them another name]`,
  );
});

test('takes one name in two namespaces and two kinds', () => {
  const scope = exampleScope();
  new KubernetesObject(scope, 'web', configMap, {}, {});
  new KubernetesObject(scope, 'web', configMap, { namespace: 'other' }, {});
  new KubernetesObject(scope, 'web', node, {}, {});

  expect(scope.apiObjects).toHaveLength(3);
});

test('throws all problems at once', () => {
  expect(
    () =>
      new KubernetesObject(exampleScope(), 'Web', configMap, { labels: { team: 'a b' } }, {}, ['is empty; fill it']),
  ).toThrowErrorMatchingInlineSnapshot(`
    [Problems: grafana ConfigMap 'Web' has a name that Kubernetes refuses; use lower-case letters, digits, '-' and '.', at most 253 characters
    grafana ConfigMap 'Web' has label 'team' with value 'a b', which Kubernetes refuses; use at most 63 letters, digits, '-', '_' and '.', with a letter or digit at both ends
    grafana ConfigMap 'Web' is empty; fill it]
  `);
});
