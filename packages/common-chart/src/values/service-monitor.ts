import type { Static } from '@sinclair/typebox';
import { flag, group, openList, openMap, text } from './field.ts';
import { selector } from './identity.ts';
import type { Identity } from './identity.ts';
import { filled } from './plain-value.ts';

/** What Prometheus scrapes. */
export const serviceMonitorSchema = group('What Prometheus scrapes.', {
  enabled: flag('Renders the ServiceMonitor.', false),
  name: text('Name; absent: that of the app.'),
  labels: openMap('More labels, by which a Prometheus chooses it.'),
  namespaceSelector: openMap('Namespaces of the Services; absent: its own.'),
  selector: openMap("Labels of the Services; absent: those of the app's own, or of all components."),
  endpoints: openList('Ports and paths.', []),
});

/** The ServiceMonitor as values give it. */
export type ServiceMonitorValues = Static<typeof serviceMonitorSchema>;

function ownServices(components: readonly string[], fullname: string): object {
  const [first, ...others] = components;
  if (first === undefined || components.includes(fullname)) return { matchLabels: selector(fullname) };
  if (others.length === 0) return { matchLabels: selector(first) };
  return { matchExpressions: [{ key: 'app', operator: 'In', values: components }] };
}

/** The ServiceMonitor of a values file with these components, where it is turned on. */
export function serviceMonitors(
  values: ServiceMonitorValues | undefined,
  components: readonly string[],
  identity: Identity,
): object[] {
  if (values?.enabled !== true) return [];
  return [
    {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'ServiceMonitor',
      metadata: { name: values.name || identity.fullname, labels: { ...identity.labels, ...values.labels } },
      spec: {
        namespaceSelector: filled(values.namespaceSelector),
        selector: filled(values.selector) ?? ownServices(components, identity.fullname),
        endpoints: values.endpoints,
      },
    },
  ];
}
