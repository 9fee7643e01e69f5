import { expect, test } from 'vitest';
import { exampleScope, rendered } from '../../test/example-scope.ts';
import { PostgresMonitor } from './postgres-monitor.ts';

test('scrapes the instances of a cluster, not its jobs and poolers', () => {
  expect(rendered(new PostgresMonitor(exampleScope(), 'web-db', { interval: '30s' }))).toMatchObject({
    kind: 'PodMonitor',
    metadata: { name: 'web-db' },
    spec: {
      selector: { matchLabels: { 'cnpg.io/cluster': 'web-db', 'cnpg.io/podRole': 'instance' } },
      podMetricsEndpoints: [{ port: 'metrics', interval: '30s' }],
    },
  });
});
