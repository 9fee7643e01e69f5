import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { web } from '../../../test/web-deployment.ts';
import { serviceSelectors } from './service-selectors.ts';

const service = (selector: string, targetPort: string | number): string => `
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: ${selector}, ports: [{ port: 80, targetPort: ${targetPort} }] }
---${web('{ containers: [{ name: web, ports: [{ name: http, containerPort: 8080 }] }] }')}`;

test('pods by label, and their port by name or number', async () => {
  expect(await outcomeOf(serviceSelectors, [rendering('web', service('{ app: web }', 'http'))])).toEqual({
    checked: 1,
    problems: [],
  });
  expect(await problemsOf(serviceSelectors, [rendering('web', service('{ app: web }', 8080))])).toEqual([]);
});

test('labels that no pod has', async () => {
  expect(await problemsOf(serviceSelectors, [rendering('web', service('{ app: wbe }', 'http'))]))
    .toMatchInlineSnapshot(`
    [
      "web: Service web/web: spec.selector selects app=wbe, which no pod in namespace 'web' has; take the labels from the workload, or add it to \`provides.workloads\` of what makes it",
    ]
  `);
});

test('a port that the pods do not open', async () => {
  expect(await problemsOf(serviceSelectors, [rendering('web', service('{ app: web }', 'htpp'))]))
    .toMatchInlineSnapshot(`
    [
      "web: Service web/web: spec.ports[0].targetPort is 'htpp', which pods of Deployment web/web do not open; did you mean 'http'?",
    ]
  `);
  expect(await problemsOf(serviceSelectors, [rendering('web', service('{ app: web }', 80))])).toMatchInlineSnapshot(`
    [
      "web: Service web/web: spec.ports[0].targetPort is 80, which pods of Deployment web/web do not open; they open 8080 (http)",
    ]
  `);
});

test('pods that declare no port are taken at their word', async () => {
  const silent = service('{ app: web }', 8080).replace('ports: [{ name: http, containerPort: 8080 }]', '');

  expect(await problemsOf(serviceSelectors, [rendering('web', silent)])).toEqual([]);
});

test('pods that a chart makes', async () => {
  const provides = { workloads: { 'StatefulSet/store': { labels: { app: 'store' }, ports: { db: 5432 } } } } as const;
  const component = (port: string) => rendering('web', service('{ app: store }', port), { provides });

  expect(await problemsOf(serviceSelectors, [component('db')])).toEqual([]);
  expect(await problemsOf(serviceSelectors, [component('bd')])).toMatchInlineSnapshot(`
    [
      "web: Service web/web: spec.ports[0].targetPort is 'bd', which pods of what web provides do not open; did you mean 'db'?",
    ]
  `);
});

test('one pod of a StatefulSet', async () => {
  const store = (index: number): string => `
apiVersion: v1
kind: Service
metadata: { name: store }
spec: { selector: { statefulset.kubernetes.io/pod-name: store-${index} }, ports: [{ port: 80 }] }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: store }
spec: { replicas: 2, template: { metadata: { labels: { app: store } }, spec: { containers: [{ name: store }] } } }`;

  expect(await problemsOf(serviceSelectors, [rendering('web', store(1))])).toEqual([]);
  expect(await problemsOf(serviceSelectors, [rendering('web', store(2))])).toMatchInlineSnapshot(`
    [
      "web: Service web/store: spec.selector selects statefulset.kubernetes.io/pod-name=store-2, which no pod in namespace 'web' has; take the labels from the workload, or add it to \`provides.workloads\` of what makes it",
    ]
  `);
});
