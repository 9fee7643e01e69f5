import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { publicHostsAreServed } from './public-hosts.ts';

const route = (host: string, tls: string, text = ''): string => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { rules: [{ host: ${host} }], tls: [{ hosts: [${tls}] }] }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
data: { text: '${text}' }`;

test('a host with a certificate, and addresses of it', async () => {
  const yaml = route(
    'web.edge.example.com',
    'web.edge.example.com',
    'https://web.edge.example.com/login https://other.example.com',
  );

  expect(await outcomeOf(publicHostsAreServed, [rendering('web', yaml)])).toEqual({
    checked: 2,
    problems: [],
    warnings: [],
  });
});

test('an address that nothing serves is a warning, and a problem where a probe asks it', async () => {
  const yaml = route('web.edge.example.com', 'web.edge.example.com', 'https://wbe.edge.example.com/login');
  const probe = `
apiVersion: monitoring.coreos.com/v1
kind: Probe
metadata: { name: web }
spec: { targets: { staticConfig: { static: ['https://wbe.edge.example.com/'] } } }`;

  expect(await outcomeOf(publicHostsAreServed, [rendering('web', `${yaml}\n---${probe}`)])).toMatchInlineSnapshot(`
    {
      "checked": 3,
      "problems": [
        {
          "component": "web",
          "field": "spec.targets.staticConfig.static[0]",
          "message": "holds an address of 'wbe.edge.example.com', which nothing serves; did you mean 'web.edge.example.com'?",
          "object": "Probe web/web",
        },
      ],
      "warnings": [
        {
          "component": "web",
          "field": "data.text",
          "message": "holds an address of 'wbe.edge.example.com', which nothing serves; did you mean 'web.edge.example.com'?",
          "object": "ConfigMap web/web",
        },
      ],
    }
  `);
});

test('a certificate for another host', async () => {
  const yaml = route('web.edge.example.com', 'www.edge.example.com');

  expect(await problemsOf(publicHostsAreServed, [rendering('web', yaml)])).toMatchInlineSnapshot(`
    [
      "web: Ingress web/web: spec.rules[0].host serves 'web.edge.example.com', for which no Ingress asks a certificate; add it to \`tls\` of one",
      "web: Ingress web/web: spec.tls[0].hosts[0] asks for a certificate of 'www.edge.example.com', which no Ingress serves; did you mean 'web.edge.example.com'?",
    ]
  `);
});

test('a console, which the access gateway serves', async () => {
  const console = `
apiVersion: v1
kind: Service
metadata: { name: console-web, labels: { lumie-infra.com/console: 'true' }, annotations: { teleport.dev/name: web } }
spec: {}
---
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
data: { text: 'https://web.edge.example.com/' }`;

  expect(await problemsOf(publicHostsAreServed, [rendering('web', console)])).toEqual([]);
});
