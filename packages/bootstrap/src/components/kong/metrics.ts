import { type ComponentScope, Service, ServiceMonitor } from '@lumie-infra/common-chart';

const gatewayMetrics = 'kong-gateway-metrics';

/** The labels of the Services and pods of one half of Kong. */
export function labelsOf(part: 'controller' | 'gateway'): Readonly<Record<string, string>> {
  return { 'app.kubernetes.io/name': part, 'app.kubernetes.io/instance': 'kong' };
}

/** How Prometheus finds both halves of Kong. */
export function metrics(scope: ComponentScope, ports: { readonly gatewayStatus: number }): void {
  new Service(scope, gatewayMetrics, {
    // The chart's own Service has no port for it, and a port of the proxy would show metrics to the world.
    headless: true,
    selector: { ...labelsOf('gateway'), 'app.kubernetes.io/component': 'app' },
    ports: { status: ports.gatewayStatus },
  });
  new ServiceMonitor(scope, gatewayMetrics, { endpoints: [{ port: 'status' }] });
  new ServiceMonitor(scope, 'kong-controller-metrics', {
    selector: labelsOf('controller'),
    endpoints: [{ port: 'cmetrics' }],
  });
}
