import { expect, test } from 'vitest';
import { exampleContainer, exampleScope, field, rendered } from '../../test/example-scope.ts';
import { Deployment, type DeploymentProps } from './deployment.ts';

const render = (props: Partial<DeploymentProps> = {}) =>
  rendered(new Deployment(exampleScope(), 'web', { containers: { web: exampleContainer }, ...props }));

test('is a deployment of the component', () => {
  expect(render()).toMatchObject({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', namespace: 'monitoring' },
  });
});

test('selects its pods by name only', () => {
  const spec = field(render(), 'spec');

  expect(field(spec, 'selector')).toEqual({ matchLabels: { 'app.kubernetes.io/name': 'web' } });
  expect(field(spec, 'template.metadata.labels')).toEqual({
    'app.kubernetes.io/name': 'web',
    'app.kubernetes.io/part-of': 'observability',
  });
});

test('keeps one replica and three old versions', () => {
  expect(field(render(), 'spec')).toMatchObject({ replicas: 1, revisionHistoryLimit: 3 });
});

test('honours zero replicas', () => {
  expect(field(render({ replicas: 0 }), 'spec.replicas')).toBe(0);
});

test('never takes a pod away first', () => {
  expect(field(render(), 'spec.strategy')).toEqual({
    type: 'RollingUpdate',
    rollingUpdate: { maxUnavailable: 0, maxSurge: 1 },
  });
});

test('takes a given rolling update', () => {
  expect(field(render({ strategy: { maxUnavailable: '25%', maxSurge: 0 } }), 'spec.strategy')).toEqual({
    type: 'RollingUpdate',
    rollingUpdate: { maxUnavailable: '25%', maxSurge: 0 },
  });
});

test('does not start a second pod on a claim', () => {
  const web = { ...exampleContainer, volumeMounts: { '/data': 'data' } };

  expect(field(render({ containers: { web }, volumes: { data: { claim: 'web' } } }), 'spec.strategy')).toEqual({
    type: 'Recreate',
  });
});

test('throws all problems of its pods at once', () => {
  const web = { ...exampleContainer, image: 'web', readiness: { http: '/', port: 'http' } };

  expect(() => render({ containers: { web } })).toThrowErrorMatchingInlineSnapshot(`
    [Problems: grafana Deployment 'web' has a readiness probe on port 'http' of container 'web', which has no such port; add it to ports
    grafana Deployment 'web' runs image 'web' in container 'web', which is not pinned; give it a digest or a tag other than latest]
  `);
});

test('an unknown field does not compile', () => {
  // @ts-expect-error it is replicas
  expect(render({ replica: 2 })).toBeDefined();
});

test('a toleration with a misspelt field does not compile', () => {
  // @ts-expect-error it is operator
  expect(render({ tolerations: [{ key: 'a', operater: 'Exists' }] })).toBeDefined();
});
