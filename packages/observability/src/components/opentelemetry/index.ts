import {
  KubernetesObject,
  type ObjectKind,
  PrometheusRule,
  ServiceMonitor,
  Type,
  defineComponent,
  telemetry,
} from '@lumie-infra/common-chart';
import { Dashboard } from '@lumie-infra/common-chart/dashboards';
import { priorityClasses } from '@lumie-infra/platform';
import { opentelemetryCollectorDashboard } from '../../dashboards/opentelemetry-collector.ts';
import { collectorAlerts } from '../../rules/logs-and-traces.ts';
import { versions } from '../../upstream-versions.ts';
import { loki } from '../loki/index.ts';
import { opentelemetryOperator } from '../opentelemetry-operator.ts';
import { prometheus } from '../prometheus/index.ts';
import { tempo } from '../tempo/index.ts';
import { collectorAccess } from './access.ts';
import { gatewaySpec } from './gateway.ts';
import { nodeCollectorSpec } from './node-collector.ts';

const collector: ObjectKind = {
  apiVersion: 'opentelemetry.io/v1beta1',
  kind: 'OpenTelemetryCollector',
  namespaced: true,
};

// The operator adds `-collector` to each.
const names = { gateway: 'gateway', node: 'node' } as const;
const services = { gateway: 'gateway-collector', targets: 'node-targetallocator' } as const;
const ports = { grpc: 4317, http: 4318, health: 13133 } as const;

/** What gathers logs and metrics on every node, and what applications send their telemetry to. */
export const opentelemetry = defineComponent({
  name: 'opentelemetry',
  // The collector of a node reads the node's files.
  podSecurity: 'privileged',
  images: {
    collector: versions.image('opentelemetry-collector'),
    'target-allocator': versions.image('opentelemetry-target-allocator'),
  },
  options: Type.Object({
    gatewayReplicas: Type.Integer({ default: 1, minimum: 1, description: 'Pods that applications send to.' }),
    nodeMemory: Type.String({
      default: '256Mi',
      pattern: '^[1-9]\\d*[MG]i$',
      expects: 'an amount such as 256Mi',
      description: 'Memory of the collector on each node.',
    }),
  }),
  dependsOn: { opentelemetryOperator, priorityClasses },
  uses: { loki, prometheus, tempo },
  provides: {
    capability: telemetry,
    services: {
      [services.gateway]: { 'otlp-grpc': ports.grpc, 'otlp-http': ports.http },
      [services.targets]: { targetallocation: 80 },
    },
  },
  collects: ['metrics'],
  manifests: (scope, { deps, images, namespace, options, site }) => {
    const priorityClassName = deps.priorityClasses.medium;
    collectorAccess(scope);
    new KubernetesObject(
      scope,
      names.node,
      collector,
      {},
      {
        spec: nodeCollectorSpec({
          image: images.collector.reference,
          allocatorImage: images['target-allocator'].reference,
          memory: options.nodeMemory,
          priorityClassName,
          cluster: site.name,
          namespace,
          name: names.node,
          healthPort: ports.health,
          logsUrl: deps.loki.otlpUrl,
          remoteWriteUrl: deps.prometheus.remoteWriteUrl,
        }),
      },
    );
    new KubernetesObject(
      scope,
      names.gateway,
      collector,
      {},
      {
        spec: gatewaySpec({
          image: images.collector.reference,
          replicas: options.gatewayReplicas,
          priorityClassName,
          cluster: site.name,
          ports,
          logsUrl: deps.loki.otlpUrl,
          metricsUrl: deps.prometheus.otlpUrl,
          tracesEndpoint: deps.tempo.otlpEndpoint,
        }),
      },
    );
    new ServiceMonitor(scope, 'collectors', {
      selector: { 'operator.opentelemetry.io/collector-monitoring-service': 'Exists' },
      endpoints: [{ port: 'monitoring' }],
    });
    new ServiceMonitor(scope, services.targets, {
      selector: { 'app.kubernetes.io/component': 'opentelemetry-targetallocator' },
      endpoints: [{ port: 'targetallocation' }],
    });
    new PrometheusRule(scope, 'alerts-collectors', { groups: collectorAlerts });
    new Dashboard(scope, opentelemetryCollectorDashboard);
  },
  outputs: ({ host, url }) => ({
    host: host(services.gateway),
    grpcPort: ports.grpc,
    httpPort: ports.http,
    grpcUrl: url(services.gateway, ports.grpc),
    httpUrl: url(services.gateway, ports.http),
  }),
});
