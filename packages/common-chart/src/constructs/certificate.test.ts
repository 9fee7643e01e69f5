import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { Certificate, type CertificateProps } from './certificate.ts';

const render = (props: Partial<CertificateProps> = {}) =>
  rendered(
    new Certificate(exampleScope(), 'web-tls', {
      issuer: { clusterIssuer: 'letsencrypt-prod' },
      dnsNames: ['web.example.com'],
      ...props,
    }),
  );

test('is kept in a secret of its name, with a fresh key each time', () => {
  expect(render()).toMatchObject({ apiVersion: 'cert-manager.io/v1', kind: 'Certificate' });
  expect(field(render(), 'spec')).toEqual({
    secretName: 'web-tls',
    dnsNames: ['web.example.com'],
    issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: 'letsencrypt-prod' },
    privateKey: { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Always' },
  });
});

test('may be signed by an issuer of its namespace', () => {
  expect(field(render({ issuer: { issuer: 'ca' } }), 'spec.issuerRef')).toMatchObject({ kind: 'Issuer', name: 'ca' });
});

test('another algorithm brings its own size', () => {
  expect(field(render({ privateKey: { algorithm: 'RSA' } }), 'spec.privateKey')).toEqual({
    algorithm: 'RSA',
    rotationPolicy: 'Always',
  });
});

test('every other field is kept', () => {
  expect(field(render({ secretName: 'tls', duration: '2160h', usages: ['server auth'] }), 'spec')).toMatchObject({
    secretName: 'tls',
    duration: '2160h',
    usages: ['server auth'],
  });
});

test('is for a name', () => {
  expect(() => render({ dnsNames: [] })).toThrowErrorMatchingInlineSnapshot(
    `[Problems: grafana Certificate 'web-tls' has nothing in dnsNames; add an entry]`,
  );
});

test('a common name is a name', () => {
  expect(field(render({ dnsNames: undefined, commonName: 'ca', isCA: true }), 'spec')).not.toHaveProperty('dnsNames');
});
