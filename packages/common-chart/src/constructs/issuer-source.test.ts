import { expect, test } from 'vitest';
import { defined } from './defined.ts';
import { issuerProblems, issuerSpec } from './issuer-source.ts';

const acme = { server: 'https://acme.example.com' };

test('a solver for all names has no selector', () => {
  const spec = issuerSpec('x', { acme: { ...acme, solvers: [{ http01: { ingressClassName: 'kong' } }] } });

  expect(defined(spec.acme?.solvers)).toEqual([{ http01: { ingress: { ingressClassName: 'kong' } } }]);
});

test('a solver may be for some names', () => {
  const solvers = [{ http01: { ingressClassName: 'kong' }, dnsNames: ['a.example.com'] }];
  const spec = issuerSpec('x', { acme: { ...acme, solvers } });

  expect(defined(spec.acme?.solvers?.[0]?.selector)).toEqual({ dnsNames: ['a.example.com'] });
});

test('only an ACME server asks for a proof of ownership', () => {
  expect(issuerProblems({ acme: { ...acme, solvers: [] } })).toHaveLength(1);
  expect(issuerProblems({ selfSigned: true })).toEqual([]);
});
