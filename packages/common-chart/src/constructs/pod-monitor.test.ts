import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { PodMonitor } from './pod-monitor.ts';

test('selects the pods of its name', () => {
  const monitor = new PodMonitor(exampleScope(), 'web', { podMetricsEndpoints: [{ port: 'metrics' }] });

  expect(rendered(monitor)).toMatchObject({
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PodMonitor',
    spec: {
      selector: { matchLabels: { 'app.kubernetes.io/name': 'web' } },
      podMetricsEndpoints: [{ port: 'metrics' }],
    },
  });
});

test('selects other pods elsewhere', () => {
  const spec = field(
    rendered(
      new PodMonitor(exampleScope(), 'web', {
        selector: { app: 'web' },
        namespaces: ['apps'],
        podMetricsEndpoints: [{ port: 'metrics' }],
      }),
    ),
    'spec',
  );

  expect(spec).toMatchObject({
    selector: { matchLabels: { app: 'web' } },
    namespaceSelector: { matchNames: ['apps'] },
  });
});

test('needs an endpoint', () => {
  expect(() => new PodMonitor(exampleScope(), 'web', { podMetricsEndpoints: [] })).toThrow(
    'has nothing in podMetricsEndpoints',
  );
});
