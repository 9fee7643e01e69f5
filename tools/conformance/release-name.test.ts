import { expect, test } from 'vitest';
import { possibleNames } from './release-name.ts';

const naming = { charts: ['vault-secrets-operator'], factsRelease: 'vault', release: 'vault', overrides: [] };

test('under the same release a name stays as it is', () => {
  expect([...possibleNames('vault-vault-secrets-operator-metrics', naming)]).toContain(
    'vault-vault-secrets-operator-metrics',
  );
});

test('a release that holds the name of the chart does not repeat it', () => {
  const own = { ...naming, release: 'vault-secrets-operator' };

  expect([...possibleNames('vault-vault-secrets-operator-metrics', own)]).toContain('vault-secrets-operator-metrics');
});

test('the name of an aliased sub-chart follows the release', () => {
  const own = { charts: ['ingress', 'gateway'], factsRelease: 'kong', release: 'edge', overrides: [] };

  expect([...possibleNames('kong-gateway-proxy', own)]).toContain('edge-gateway-proxy');
});

test('a full name that the chart cuts short follows the release', () => {
  const own = {
    charts: ['kube-prometheus-stack'],
    factsRelease: 'prometheus',
    release: 'kube-prometheus-stack',
    overrides: [],
  };

  expect([...possibleNames('prometheus-kube-prometheus-operator', own)]).toContain('kube-prometheus-stack-operator');
});

test('a full name from the values replaces the derived one', () => {
  expect([...possibleNames('vault-vault-secrets-operator-metrics', { ...naming, overrides: ['vso'] })]).toContain(
    'vso-metrics',
  );
});

test('a name that does not hold the release is fixed', () => {
  expect([...possibleNames('cluster-operator-webhook', { ...naming, release: 'other' })]).toEqual([
    'cluster-operator-webhook',
  ]);
});
