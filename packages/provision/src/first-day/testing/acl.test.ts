import { expect, test } from 'vitest';
import { capabilitiesFor, parsePolicy } from './acl.ts';

const allow = (path: string, ...policies: readonly string[]) =>
  capabilitiesFor(
    path,
    policies.map((policy) => parsePolicy(policy)!),
  );
const rule = (path: string, ...capabilities: readonly string[]) =>
  `path "${path}" { capabilities = [${capabilities.map((name) => `"${name}"`).join(', ')}] }`;

test('what no rule names is denied', () => {
  expect(allow('secret/data/web', rule('secret/data/mail', 'read'))).toEqual(['deny']);
});

test('an exact path wins over every pattern, and several policies add up', () => {
  const wide = rule('secret/data/*', 'read', 'update');

  expect(allow('secret/data/web', wide, rule('secret/data/web', 'list'), rule('secret/data/web', 'read'))).toEqual([
    'list',
    'read',
  ]);
});

test('of patterns, the one whose wildcard comes later wins, and one without an end over one with', () => {
  expect(allow('secret/a/b', rule('secret/*', 'read'), rule('secret/a/*', 'update'))).toEqual(['update']);
  expect(allow('secret/a/b', rule('secret/+/b', 'read'), rule('secret/*', 'update'))).toEqual(['read']);
});

test('a plus is one whole segment, a star at the end any rest', () => {
  expect(allow('auth/kubernetes/role/web', rule('auth/kubernetes/role/+', 'read'))).toEqual(['read']);
  expect(allow('auth/kubernetes/role/a/b', rule('auth/kubernetes/role/+', 'read'))).toEqual(['deny']);
  expect(allow('sys/policies/acl/cluster.web', rule('sys/policies/acl/cluster.*', 'read'))).toEqual(['read']);
});

test('a denial beats what the same path allows', () => {
  expect(allow('secret/data/web', rule('secret/data/web', 'read'), rule('secret/data/web', 'deny'))).toEqual(['deny']);
});

test('what is no policy is none', () => {
  expect(parsePolicy('path "a" { capabilities = ["read"]')).toBeUndefined();
});
