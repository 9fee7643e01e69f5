import { expect, test } from 'vitest';
import { UnknownField } from '../cel/cel-value.ts';
import { type MatchedRequest, matchesConstraints } from './match-constraints.ts';

const deployment: MatchedRequest = {
  group: 'apps',
  version: 'v1',
  resource: 'deployments',
  name: 'web',
  namespace: 'shop',
  labels: { app: 'web' },
  namespaceLabels: { 'kubernetes.io/metadata.name': 'shop', tier: 'front' },
};
const rule = { apiGroups: ['apps'], apiVersions: ['v1'], operations: ['CREATE'], resources: ['deployments'] };
const matches = (constraints: object, request: MatchedRequest = deployment): boolean =>
  matchesConstraints(constraints, request, 'CREATE');

test.each([
  ['its resource', {}],
  ['every resource', { resources: ['*'] }],
  ['every resource and what is below it', { resources: ['*/*'] }],
  ['every group', { apiGroups: ['*'] }],
  ['another version of it', { apiVersions: ['v1beta1'] }],
  ['every operation', { operations: ['*'] }],
  ['its name', { resourceNames: ['api', 'web'] }],
  ['what is in a namespace', { scope: 'Namespaced' }],
])('a rule for %s matches', (_, change) => {
  expect(
    matches({
      resourceRules: [
        { ...rule, resources: ['pods'] },
        { ...rule, ...change },
      ],
    }),
  ).toBe(true);
});

test.each([
  ['another resource', { resources: ['pods'] }],
  ['only what is below it', { resources: ['deployments/scale'] }],
  ['another group', { apiGroups: [''] }],
  ['another operation', { operations: ['UPDATE', 'DELETE'] }],
  ['another name', { resourceNames: ['api'] }],
  ['what is in no namespace', { scope: 'Cluster' }],
])('a rule for %s does not', (_, change) => {
  expect(matches({ resourceRules: [{ ...rule, ...change }] })).toBe(false);
});

test('exactly one version, where that is asked for', () => {
  const another = { ...rule, apiVersions: ['v1beta1'] };

  expect(matches({ matchPolicy: 'Exact', resourceRules: [another] })).toBe(false);
  expect(matches({ matchPolicy: 'Exact', resourceRules: [rule] })).toBe(true);
});

test('no rules at all match everything', () => {
  expect(matchesConstraints(undefined, deployment, 'UPDATE')).toBe(true);
});

test('what is excluded is not looked at', () => {
  const excludeResourceRules = [{ ...rule, resourceNames: ['web'] }];

  expect(matches({ resourceRules: [rule], excludeResourceRules })).toBe(false);
  expect(matches({ resourceRules: [rule], excludeResourceRules }, { ...deployment, name: 'api' })).toBe(true);
});

test('labels of the namespace', () => {
  const front = { resourceRules: [rule], namespaceSelector: { matchLabels: { tier: 'front' } } };

  expect(matches(front)).toBe(true);
  expect(matches(front, { ...deployment, namespaceLabels: {} })).toBe(false);
  expect(matches(front, { ...deployment, namespace: undefined, namespaceLabels: undefined })).toBe(true);
});

test('labels of the object, as long as they are known', () => {
  const web = { resourceRules: [rule], objectSelector: { matchLabels: { app: 'web' } } };

  expect(matches(web)).toBe(true);
  expect(matches(web, { ...deployment, labels: {} })).toBe(false);
  expect(() => matches(web, { ...deployment, labels: undefined })).toThrow(UnknownField);
});
