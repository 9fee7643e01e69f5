import { expect, test } from 'vitest';
import { exampleScope, rendered } from '../../test/example-scope.ts';
import { Role } from './role.ts';

const rules = [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get'] }];

test('holds its rules', () => {
  expect(rendered(new Role(exampleScope(), 'reader', { rules }))).toMatchObject({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    metadata: { name: 'reader', namespace: 'monitoring' },
    rules,
  });
});

test('needs a rule', () => {
  expect(() => new Role(exampleScope(), 'reader', { rules: [] })).toThrowErrorMatchingInlineSnapshot(
    `[Problems: grafana Role 'reader' has nothing in rules; add an entry]`,
  );
});

test('a rule without verbs does not compile', () => {
  // @ts-expect-error a rule must say what may be done
  expect(new Role(exampleScope(), 'reader', { rules: [{ apiGroups: [''], resources: ['pods'] }] })).toBeDefined();
});
