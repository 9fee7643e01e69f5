import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { Ingress, type IngressProps } from './ingress.ts';

const target = { service: 'web', port: 'http' };
const render = (props: Partial<IngressProps> = {}) =>
  rendered(new Ingress(exampleScope(), 'web', { className: 'kong', hosts: { 'web.example.com': target }, ...props }));

test('one path leads to a named port', () => {
  expect(field(render(), 'spec')).toEqual({
    ingressClassName: 'kong',
    rules: [
      {
        host: 'web.example.com',
        http: {
          paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'web', port: { name: 'http' } } } }],
        },
      },
    ],
  });
});

test('a list of paths is kept in order, and a port may be a number', () => {
  const paths = [
    { path: '/api', pathType: 'Exact' as const, service: 'api', port: 80 },
    { path: '/', ...target },
  ];
  const rules = field(render({ hosts: { 'web.example.com': paths } }), 'spec.rules');

  expect(field(rules, '0.http.paths')).toMatchObject([
    { path: '/api', pathType: 'Exact', backend: { service: { name: 'api', port: { number: 80 } } } },
    { path: '/' },
  ]);
});

test('one secret serves all hosts', () => {
  const spec = field(render({ hosts: { 'a.example.com': target, 'b.example.com': target }, tls: 'web-tls' }), 'spec');

  expect(field(spec, 'tls')).toEqual([{ secretName: 'web-tls', hosts: ['a.example.com', 'b.example.com'] }]);
});

test('some hosts may have a secret of their own', () => {
  const tls = [{ secretName: 'a-tls', hosts: ['a.example.com'] }];

  expect(field(render({ tls }), 'spec.tls')).toEqual(tls);
});

test('annotations are kept', () => {
  expect(field(render({ annotations: { 'konghq.com/plugins': 'rate-limit' } }), 'metadata.annotations')).toEqual({
    'konghq.com/plugins': 'rate-limit',
  });
});

test('a wildcard host is fine', () => {
  expect(field(render({ hosts: { '*.example.com': target } }), 'spec.rules.0.host')).toBe('*.example.com');
});

test('all problems of hosts and paths are found', () => {
  expect(() =>
    render({ hosts: { 'Web.example.com': target, 'a.example.com': [], 'b.example.com': { path: 'api', ...target } } }),
  ).toThrowErrorMatchingInlineSnapshot(`
    [Problems: grafana Ingress 'web' has host 'Web.example.com', which is no DNS name; use lower-case letters, digits, '-' and '.', with '*.' only in front
    grafana Ingress 'web' has nothing in host 'a.example.com'; add an entry
    grafana Ingress 'web' has path 'api' under host 'b.example.com'; begin it with '/']
  `);
});

test('needs a host', () => {
  expect(() => render({ hosts: {} })).toThrow('has no hosts; add one');
});

test('needs a class', () => {
  // @ts-expect-error there is no default class
  expect(() => new Ingress(exampleScope(), 'web', { hosts: { 'web.example.com': target } })).not.toThrow();
});
