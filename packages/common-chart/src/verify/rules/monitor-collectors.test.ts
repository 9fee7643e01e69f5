import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { monitorsAreCollected } from './monitor-collectors.ts';

const monitor = (labels: string): string => `
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: web, labels: ${labels} }
spec: { selector: {}, endpoints: [] }
---
apiVersion: monitoring.coreos.com/v1
kind: Probe
metadata: { name: web }
spec: {}`;

const chart = { name: 'server', repository: 'https://charts.example.com', version: '1.0.0', skipCrds: false };
const server = rendering('server', '', {
  chart,
  values: () => ({
    prometheus: {
      prometheusSpec: {
        probeSelectorNilUsesHelmValues: false,
        serviceMonitorSelector: { matchExpressions: [{ key: 'by', operator: 'NotIn', values: ['node'] }] },
      },
    },
  }),
});
const allocator = rendering(
  'allocator',
  `
apiVersion: opentelemetry.io/v1beta1
kind: OpenTelemetryCollector
metadata: { name: node }
spec:
  targetAllocator:
    enabled: true
    prometheusCR: { enabled: true, serviceMonitorSelector: { matchLabels: { by: node } } }`,
);

test('each monitor has one collector', async () => {
  const components = [server, allocator, rendering('web', monitor('{ by: node }'))];

  expect(await outcomeOf(monitorsAreCollected, components)).toEqual({ checked: 2, problems: [] });
});

test('a monitor that no collector selects', async () => {
  expect(await problemsOf(monitorsAreCollected, [allocator, rendering('web', monitor('{ by: nobody }'))]))
    .toMatchInlineSnapshot(`
    [
      "web: Probe web/web: metadata.labels are selected by no collector; give it those that OpenTelemetryCollector node selects",
      "web: ServiceMonitor web/web: metadata.labels are selected by no collector; give it those that OpenTelemetryCollector node selects",
    ]
  `);
});

test('a monitor that two select', async () => {
  const second = rendering('second', '', { chart, values: () => ({ prometheusSpec: { serviceMonitorSelector: {} } }) });

  expect(await problemsOf(monitorsAreCollected, [server, second, rendering('web', monitor('{}'))]))
    .toMatchInlineSnapshot(`
    [
      "web: ServiceMonitor web/web: metadata.labels are selected by the server of second and the server of server; leave it to one of them",
    ]
  `);
});

test('a cluster without collectors', async () => {
  expect(await outcomeOf(monitorsAreCollected, [rendering('web', monitor('{}'))])).toEqual({
    checked: 0,
    problems: [],
  });
});
