import { expect, test } from 'vitest';
import { bare, renderKind } from '../../test/rendered-values.ts';

test('a solver with both keys makes two, one with neither makes none', () => {
  const dns01 = { secretName: 'cloudflare-api-token', secretKey: 'api-token' };
  const issuer = {
    name: 'letsencrypt',
    server: 'https://acme.example.com/directory',
    email: 'ops@example.com',
    privateKeySecretRef: 'letsencrypt-account',
    solvers: [{ ingressClass: 'kong', dns01: { ...dns01, dnsZones: ['*.example.com'] } }, {}, { dns01 }],
  };
  const cloudflare = { apiTokenSecretRef: { name: 'cloudflare-api-token', key: 'api-token' } };
  expect(renderKind('ClusterIssuer', { ...bare, clusterIssuers: [issuer] })).toEqual([
    {
      apiVersion: 'cert-manager.io/v1',
      kind: 'ClusterIssuer',
      metadata: { name: 'letsencrypt' },
      spec: {
        acme: {
          server: 'https://acme.example.com/directory',
          email: 'ops@example.com',
          privateKeySecretRef: { name: 'letsencrypt-account' },
          solvers: [
            { http01: { ingress: { class: 'kong' } } },
            { dns01: { cloudflare }, selector: { dnsZones: ['*.example.com'] } },
            { dns01: { cloudflare } },
          ],
        },
      },
    },
  ]);
});
