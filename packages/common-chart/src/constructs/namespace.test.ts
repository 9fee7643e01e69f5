import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { Namespace, podSecurityLabels } from './namespace.ts';

test('holds its pods to a level', () => {
  const namespace = rendered(
    new Namespace(exampleScope(), 'web', { podSecurity: 'restricted', labels: { team: 'a' } }),
  );

  expect(namespace).toMatchObject({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { labels: { 'pod-security.kubernetes.io/enforce': 'restricted', team: 'a' } },
  });
  expect(field(namespace, 'metadata')).not.toHaveProperty('namespace');
});

test('warns of what is enforced', () => {
  expect(podSecurityLabels('baseline')).toEqual({
    'pod-security.kubernetes.io/enforce': 'baseline',
    'pod-security.kubernetes.io/warn': 'baseline',
  });
});

test('may warn earlier and note', () => {
  expect(podSecurityLabels({ enforce: 'privileged', warn: 'baseline', audit: 'restricted' })).toEqual({
    'pod-security.kubernetes.io/enforce': 'privileged',
    'pod-security.kubernetes.io/warn': 'baseline',
    'pod-security.kubernetes.io/audit': 'restricted',
  });
});

test('a level must be chosen', () => {
  // @ts-expect-error what pods may do is for the author to say
  expect(() => new Namespace(exampleScope(), 'web', {})).toThrow();
});
