import { expect, test } from 'vitest';
import { type CollectorConfig, collectorConfig, podAttributes } from './collector-config.ts';
import { gatewayConfig } from './gateway.ts';
import { nodeCollectorConfig } from './node-collector.ts';

const node = nodeCollectorConfig({
  cluster: 'edge',
  namespace: 'opentelemetry',
  name: 'node',
  healthPort: 13133,
  logsUrl: 'http://loki:3100/otlp',
  remoteWriteUrl: 'http://prometheus:9090/api/v1/write',
});
const gateway = gatewayConfig({
  cluster: 'edge',
  ports: { grpc: 4317, http: 4318, health: 13133 },
  logsUrl: 'http://loki:3100/otlp',
  metricsUrl: 'http://prometheus:9090/api/v1/otlp',
  tracesEndpoint: 'tempo:4317',
});

test('every extension runs', () => {
  expect(
    collectorConfig({
      receivers: { otlp: {} },
      processors: {},
      exporters: { debug: {} },
      extensions: { health_check: {}, zpages: {} },
      pipelines: { logs: { receivers: ['otlp'], processors: [], exporters: ['debug'] } },
    }).service.extensions,
  ).toEqual(['health_check', 'zpages']);
});

test('a pipeline that names an unknown part does not compile', () => {
  collectorConfig({
    receivers: { otlp: {} },
    processors: {},
    exporters: { debug: {} },
    extensions: {},
    // @ts-expect-error -- there is no exporter of that name
    pipelines: { logs: { receivers: ['otlp'], processors: [], exporters: ['debugg'] } },
  });
});

test.each([
  ['of a node', node],
  ['of the gateway', gateway],
])('in the collector %s every part is used, and memory is limited first', (_which, config: CollectorConfig) => {
  const pipelines = Object.values(config.service.pipelines);

  for (const kind of ['receivers', 'processors', 'exporters'] as const) {
    expect(new Set(pipelines.flatMap((pipeline) => pipeline[kind]))).toEqual(new Set(Object.keys(config[kind])));
  }
  expect(pipelines.map((pipeline) => pipeline.processors[0])).toEqual(pipelines.map(() => 'memory_limiter'));
});

test('the collector of a node does not read what it writes itself', () => {
  expect(node.receivers['file_log']).toMatchObject({
    include: ['/var/log/pods/*/*/*.log'],
    exclude: ['/var/log/pods/opentelemetry_node-collector-*/*/*.log'],
  });
});

test('how far logs were read, and what waits to be sent, outlives the collector', () => {
  expect(node.receivers['file_log']).toMatchObject({ storage: 'file_storage' });
  expect(node.exporters['otlp_http/loki']).toMatchObject({ sending_queue: { storage: 'file_storage' } });
});

test('a collector on every node asks only about pods of its own', () => {
  expect(podAttributes({ ownNodeOnly: true, association: [] })).toHaveProperty('filter');
  expect(podAttributes({ ownNodeOnly: false, association: [] })).not.toHaveProperty('filter');
});
