import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { ClusterIssuer, type ClusterIssuerProps } from './cluster-issuer.ts';

const server = 'https://acme.example.com/directory';
const render = (props: ClusterIssuerProps) => rendered(new ClusterIssuer(exampleScope(), 'letsencrypt', props));

test('proves ownership by a path and by a DNS record', () => {
  const solvers = [
    { http01: { ingressClassName: 'kong' } },
    { cloudflare: { secret: 'cloudflare-api-token', key: 'api-token' }, dnsZones: ['example.com'] },
  ];

  expect(field(render({ acme: { server, email: 'ops@example.com', solvers } }), 'spec')).toEqual({
    acme: {
      server,
      email: 'ops@example.com',
      privateKeySecretRef: { name: 'letsencrypt' },
      solvers: [
        { http01: { ingress: { ingressClassName: 'kong' } } },
        {
          selector: { dnsZones: ['example.com'] },
          dns01: { cloudflare: { apiTokenSecretRef: { name: 'cloudflare-api-token', key: 'api-token' } } },
        },
      ],
    },
  });
});

test('the secret of the account may have another name', () => {
  const acme = { server, privateKeySecret: 'account', solvers: [{ http01: { ingressClassName: 'kong' } }] };

  expect(field(render({ acme }), 'spec.acme.privateKeySecretRef')).toEqual({ name: 'account' });
});

test('lives in no namespace', () => {
  const issuer = render({ selfSigned: true });

  expect(issuer).toMatchObject({ apiVersion: 'cert-manager.io/v1', kind: 'ClusterIssuer', spec: { selfSigned: {} } });
  expect(field(issuer, 'metadata')).not.toHaveProperty('namespace');
});

test('needs a way to prove ownership', () => {
  expect(() => render({ acme: { server, solvers: [] } })).toThrowErrorMatchingInlineSnapshot(
    `[Problems: grafana ClusterIssuer 'letsencrypt' has nothing in acme.solvers; add an entry]`,
  );
});
