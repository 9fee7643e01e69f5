import { defineComponent } from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { web } from '../../../test/web-deployment.ts';
import { admittedFlows } from './admitted-flows.ts';

const server = (policies = ''): string => `
apiVersion: v1
kind: Service
metadata: { name: server }
spec: { selector: { app: web }, ports: [{ name: http, port: 80, targetPort: http }] }
---${web('{ containers: [{ name: web, ports: [{ name: http, containerPort: 8080 }] }] }')}
---${policies}`;

const client = `
apiVersion: v1
kind: ConfigMap
metadata: { name: client }
data: { url: 'http://server.server.svc.cluster.local/' }`;

const admitting = (port: string | number): string => `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: clients }
spec:
  podSelector: { matchLabels: { app: web } }
  ingress:
    - from: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: client } } }]
      ports: [{ port: ${port} }]`;

test('a flow that no edge declares', async () => {
  expect(await problemsOf(admittedFlows, [rendering('server', server()), rendering('client', client)]))
    .toMatchInlineSnapshot(`
    [
      "client: ConfigMap client/client: data.url leads to server.server:80, but no policy of namespace 'server' admits pods of 'client'; declare what is reached in \`uses\` or \`dependsOn\`",
    ]
  `);
});

test('a flow that an edge declares', async () => {
  const serving = defineComponent({
    ...rendering('server', server()).definition,
    outputs: ({ url }) => ({ url: url('server', 80) }),
  });
  const asking = defineComponent({ ...rendering('client', client).definition, uses: { serving } });

  expect(await outcomeOf(admittedFlows, [serving, asking])).toEqual({ checked: 1, problems: [] });
});

test.each([8080, 'http'])('a policy for the port %s', async (port) => {
  const components = [rendering('server', server(admitting(port))), rendering('client', client)];

  expect(await problemsOf(admittedFlows, components)).toEqual([]);
});

test('a policy for another port', async () => {
  const components = [rendering('server', server(admitting(9090))), rendering('client', client)];

  expect(await problemsOf(admittedFlows, components)).toMatchInlineSnapshot(`
    [
      "client: ConfigMap client/client: data.url leads to server.server:80, but no policy of namespace 'server' admits pods of 'client'; declare what is reached in \`uses\` or \`dependsOn\`",
    ]
  `);
});

test('a route comes from the namespace of its controller', async () => {
  const controller = rendering(
    'controller',
    `
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: kong }
spec: { controller: kong }`,
  );
  const route = `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: server }
spec: { ingressClassName: kong, rules: [{ http: { paths: [{ path: /, backend: { service: { name: server, port: { name: http } } } }] } }] }`;

  // The well-known controller, which the frame admits, is in another namespace.
  expect(await problemsOf(admittedFlows, [controller, rendering('server', server(route))])).toMatchInlineSnapshot(`
    [
      "server: Ingress server/server: spec.rules[0].http.paths[0].backend.service leads to server.server:http, but no policy of namespace 'server' admits pods of 'controller'; declare what is reached in \`uses\` or \`dependsOn\`",
    ]
  `);
});

test('who asks on behalf of a probe is not the component', async () => {
  const probe = rendering(
    'client',
    `
apiVersion: monitoring.coreos.com/v1
kind: Probe
metadata: { name: client }
spec: { prober: { url: 'server.server.svc.cluster.local:80' } }`,
  );

  expect(await outcomeOf(admittedFlows, [rendering('server', server()), probe])).toEqual({ checked: 0, problems: [] });
});
