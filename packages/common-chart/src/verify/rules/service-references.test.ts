import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { serviceReferences } from './service-references.ts';

const route = (service: string): string => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { rules: [{ http: { paths: [{ path: /, backend: { service: ${service} } }] } }] }
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { ports: [{ name: http, port: 80 }] }`;

test.each(['{ name: web, port: { number: 80 } }', '{ name: web, port: { name: http } }'])('%s', async (service) => {
  expect(await outcomeOf(serviceReferences, [rendering('web', route(service))])).toEqual({ checked: 1, problems: [] });
});

test('a service that nobody makes, and ports that it does not open', async () => {
  const problems = await Promise.all(
    [
      '{ name: wbe, port: { number: 80 } }',
      '{ name: web, port: { number: 8080 } }',
      '{ name: web, port: { name: htpp } }',
    ].map((service) => problemsOf(serviceReferences, [rendering('web', route(service))])),
  );

  expect(problems.flat()).toMatchInlineSnapshot(`
    [
      "web: Ingress web/web: spec.rules[0].http.paths[0].backend.service names Service 'wbe' in namespace 'web', which nothing makes; did you mean 'web'?",
      "web: Ingress web/web: spec.rules[0].http.paths[0].backend.service names port 8080 of service 'web', which opens no such port; known are 80",
      "web: Ingress web/web: spec.rules[0].http.paths[0].backend.service names port 'htpp' of service 'web', which opens no such port; did you mean 'http'?",
    ]
  `);
});

test('a service that a chart makes and the component renders as well', async () => {
  const component = rendering('web', route('{ name: web, port: { number: 80 } }'), {
    provides: { services: { web: { http: 80 } } },
  });

  expect(await problemsOf(serviceReferences, [component])).toMatchInlineSnapshot(`
    [
      "web: Ingress web/web: spec.rules[0].http.paths[0].backend.service names Service 'web' in namespace 'web', which Service web/web and what web provides make; leave it to one of them",
    ]
  `);
});
