import type { ClusterModel } from './cluster-model.ts';
import { at, isJsonMap } from './json-value.ts';

/** What is collected for metrics, and the field of a collector that chooses it. */
export const collectedKinds = {
  PodMonitor: 'podMonitorSelector',
  Probe: 'probeSelector',
  PrometheusRule: 'ruleSelector',
  ServiceMonitor: 'serviceMonitorSelector',
} as const;

/** Something that collects metrics as monitors say. */
export interface MonitorCollector {
  readonly component: string;
  /** As messages name it. */
  readonly name: string;
  /** The selector of a kind; `undefined` when it does not collect that. */
  readonly selectorFor: (kind: keyof typeof collectedKinds) => unknown;
}

/** The collectors of a cluster: servers of the Prometheus operator, and target allocators of OpenTelemetry. */
export function monitorCollectors(model: ClusterModel): MonitorCollector[] {
  return [
    ...model.ofKind('Prometheus.monitoring.coreos.com').map(({ component, object }) => ({
      component: component.name,
      name: `Prometheus ${object.metadata.name}`,
      selectorFor: (kind: keyof typeof collectedKinds) => at(object, 'spec', collectedKinds[kind]),
    })),
    ...model.components.flatMap(({ name, values }) => servers(values).map((server) => fromValues(name, server))),
    ...model
      .ofKind('OpenTelemetryCollector.opentelemetry.io')
      .filter(({ object }) => at(object, 'spec', 'targetAllocator', 'prometheusCR', 'enabled') === true)
      .map(({ component, object }) => ({
        component: component.name,
        name: `OpenTelemetryCollector ${object.metadata.name}`,
        selectorFor: (kind: keyof typeof collectedKinds) =>
          kind === 'PodMonitor' || kind === 'ServiceMonitor'
            ? (at(object, 'spec', 'targetAllocator', 'prometheusCR', collectedKinds[kind]) ?? {})
            : undefined,
      })),
  ];
}

function servers(values: unknown): Readonly<Record<string, unknown>>[] {
  if (!isJsonMap(values)) return [];
  return Object.entries(values).flatMap(([field, value]) =>
    field === 'prometheusSpec' && isJsonMap(value) ? [value] : servers(value),
  );
}

// A chart that is told not to leave the selector empty chooses all.
function fromValues(component: string, spec: Readonly<Record<string, unknown>>): MonitorCollector {
  return {
    component,
    name: `the server of ${component}`,
    selectorFor: (kind) => {
      const field = collectedKinds[kind];
      return spec[field] ?? (spec[`${field}NilUsesHelmValues`] === false ? {} : undefined);
    },
  };
}
