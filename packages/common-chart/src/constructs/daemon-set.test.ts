import { expect, test } from 'vitest';
import { exampleContainer, exampleScope, field, rendered } from '../../test/example-scope.ts';
import { DaemonSet, type DaemonSetProps } from './daemon-set.ts';

const render = (props: Partial<DaemonSetProps> = {}) =>
  rendered(new DaemonSet(exampleScope(), 'agent', { containers: { agent: exampleContainer }, ...props }));

test('is updated one node at a time', () => {
  expect(render()).toMatchObject({
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    spec: { updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 1 } } },
  });
});

test('may be updated faster', () => {
  expect(field(render({ maxUnavailable: '50%' }), 'spec.updateStrategy.rollingUpdate')).toEqual({
    maxUnavailable: '50%',
  });
});

test('selects its pods by name', () => {
  expect(field(render(), 'spec.selector')).toEqual({ matchLabels: { 'app.kubernetes.io/name': 'agent' } });
});

test('refuses bad pods', () => {
  expect(() => render({ containers: {} })).toThrow("grafana DaemonSet 'agent' has no containers; add one");
});
