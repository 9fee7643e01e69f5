import { certificates } from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { objectOf, planPlatform } from '../../../test/plan-platform.ts';
import type { CertManagerValues } from '../../charts/cert-manager.gen.ts';

const certManager = (options: object = {}) => planPlatform({ 'cert-manager': options }).get('cert-manager')!;
const valuesOf = (options?: object) => certManager(options).values as CertManagerValues;

function solversOf(issuer: string, options?: object) {
  const { spec } = objectOf(certManager(options), 'ClusterIssuer', issuer) as unknown as {
    spec: { acme: { solvers: { http01?: { ingress: object }; dns01?: object; selector?: object }[] } };
  };
  return spec.acme.solvers;
}

test('the issuers are those that everyone counts on', () => {
  expect(certManager().outputs).toEqual(certificates.defaults({} as never));
});

test('names are proven through the ingress controller, and those of the domain by DNS records', () => {
  const [http01, dns01] = solversOf('letsencrypt-prod');

  expect(http01?.http01?.ingress).toMatchObject({ ingressClassName: 'kong' });
  expect(dns01?.selector).toEqual({ dnsZones: ['reference.example.com'] });
  expect(dns01?.dns01).toEqual({
    cloudflare: { apiTokenSecretRef: { name: 'cert-manager-cloudflare', key: 'api-token' } },
  });
});

test('what works with the staging server works with the real one', () => {
  expect(solversOf('letsencrypt-staging')).toEqual(solversOf('letsencrypt-prod'));
});

test('without DNS records no secret is needed, nor the store', () => {
  const { edges, secrets } = certManager({ dns01: false });

  expect(solversOf('letsencrypt-prod', { dns01: false })).toHaveLength(1);
  expect(secrets).toEqual([]);
  expect(edges.filter(({ capability }) => capability === 'secret-store')).toEqual([]);
});

test('the pods that answer challenges come through the registry as well', () => {
  expect(valuesOf().acmesolver?.image?.repository).toBe('registry.example.com/jetstack/cert-manager-acmesolver');
});

test('one pod has no disruption budget, several do', () => {
  expect(valuesOf().webhook?.podDisruptionBudget).toEqual({ enabled: false });
  expect(valuesOf({ replicas: 2 }).webhook).toMatchObject({
    replicaCount: 2,
    podDisruptionBudget: { enabled: true, maxUnavailable: 1 },
  });
});

test('the key of the internal authority outlives its certificate', () => {
  expect(objectOf(certManager(), 'Certificate', 'internal-ca')).toMatchObject({
    spec: { isCA: true, privateKey: { rotationPolicy: 'Never' } },
  });
});
