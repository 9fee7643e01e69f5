import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { web } from '../../../test/web-deployment.ts';
import { monitorSelectors } from './monitor-selectors.ts';

const monitored = (monitor: string): string => `${monitor}
---
apiVersion: v1
kind: Service
metadata: { name: web, labels: { app: web } }
spec: { selector: { app: web }, ports: [{ name: http, port: 80 }] }
---${web('{ containers: [{ name: web, ports: [{ name: http, containerPort: 8080 }] }] }')}`;

const serviceMonitor = (app: string, port: string): string =>
  monitored(`
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: web }
spec: { selector: { matchLabels: { app: ${app} } }, endpoints: [{ port: ${port} }] }`);

const podMonitor = (app: string, port: string): string =>
  monitored(`
apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
metadata: { name: web }
spec: { selector: { matchLabels: { app: ${app} } }, podMetricsEndpoints: [{ port: ${port} }] }`);

test('a Service and pods', async () => {
  expect(await outcomeOf(monitorSelectors, [rendering('web', serviceMonitor('web', 'http'))])).toEqual({
    checked: 1,
    problems: [],
  });
  expect(await outcomeOf(monitorSelectors, [rendering('web', podMonitor('web', 'http'))])).toEqual({
    checked: 1,
    problems: [],
  });
});

test('labels that nothing has, and ports that nothing opens', async () => {
  const problems = await Promise.all(
    [
      serviceMonitor('wbe', 'http'),
      serviceMonitor('web', 'htpp'),
      podMonitor('wbe', 'http'),
      podMonitor('web', 'htpp'),
    ].map((yaml) => problemsOf(monitorSelectors, [rendering('web', yaml)])),
  );

  expect(problems.flat()).toMatchInlineSnapshot(`
    [
      "web: ServiceMonitor web/web: spec.selector selects app=wbe, which no service in 'web' has; take the labels from the Service, or add them to \`provides.serviceLabels\` of what makes it",
      "web: ServiceMonitor web/web: spec.endpoints[0].port scrapes port 'htpp', which nothing that is selected opens; did you mean 'http'?",
      "web: PodMonitor web/web: spec.selector selects app=wbe, which no pod in 'web' has; take the labels from the workload, or add it to \`provides.workloads\` of what makes it",
      "web: PodMonitor web/web: spec.podMetricsEndpoints[0].port scrapes port 'htpp', which nothing that is selected opens; did you mean 'http'?",
    ]
  `);
});

test('a Service that a chart makes, by its labels', async () => {
  const monitor = serviceMonitor('web', 'http').split('---')[0]!;
  const provides = { services: { web: { http: 80 } } };

  expect(await problemsOf(monitorSelectors, [rendering('web', monitor, { provides })])).toMatchInlineSnapshot(`
    [
      "web: ServiceMonitor web/web: spec.selector selects app=web, which no service in 'web' has; take the labels from the Service, or add them to \`provides.serviceLabels\` of what makes it",
    ]
  `);
  expect(
    await problemsOf(monitorSelectors, [
      rendering('web', monitor, { provides: { ...provides, serviceLabels: { web: { app: 'web' } } } }),
    ]),
  ).toEqual([]);
});

test('two Services that lead to the same pods', async () => {
  const second = `
---
apiVersion: v1
kind: Service
metadata: { name: web-headless, labels: { app: web } }
spec: { clusterIP: None, selector: { app: web }, ports: [{ name: http, port: 80 }] }`;

  expect(await problemsOf(monitorSelectors, [rendering('web', `${serviceMonitor('web', 'http')}${second}`)]))
    .toMatchInlineSnapshot(`
    [
      "web: ServiceMonitor web/web: spec.endpoints[0].port scrapes port 'http' of services web and web-headless, which lead to the same pods; select one of them",
    ]
  `);
});

test('another namespace', async () => {
  const monitor = (namespace: string): string => `
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: web }
spec:
  namespaceSelector: { matchNames: [${namespace}] }
  selector: { matchLabels: { app: web } }
  endpoints: [{ port: http }]`;
  const served = rendering('web', serviceMonitor('web', 'http'));

  expect(await problemsOf(monitorSelectors, [served, rendering('watch', monitor('web'))])).toEqual([]);
  expect(await problemsOf(monitorSelectors, [served, rendering('watch', monitor('watch'))])).toMatchInlineSnapshot(`
    [
      "watch: ServiceMonitor watch/web: spec.selector selects app=web, which no service in 'watch' has; take the labels from the Service, or add them to \`provides.serviceLabels\` of what makes it",
    ]
  `);
});
