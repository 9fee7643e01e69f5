import type { Static } from '@sinclair/typebox';
import { flag, group, listOf, openMap, text, whole, wholeOrText } from './field.ts';
import { selector } from './identity.ts';
import { filled } from './plain-value.ts';
import type { Workload } from './workload.ts';

const servicePortSchema = group('A port of the Service.', {
  name: text('Name of the port.'),
  port: whole('Number of the port.'),
  targetPort: wholeOrText('Number or name of the port of the container.'),
  protocol: text('Protocol; absent: TCP.'),
});

/** The Service in front of a workload. */
export const serviceSchema = group('The Service in front of the pods.', {
  enabled: flag('Renders the Service.', true),
  type: text('Type of the Service.', 'ClusterIP'),
  port: whole('Port of the single-port Service, and the port that the Ingress sends to.', 80),
  ports: listOf('Ports of the Service, instead of `port`.', servicePortSchema),
  annotations: openMap('Annotations of the Service.'),
});

/** The Service as values give it. */
export type ServiceValues = Static<typeof serviceSchema>;

function servicePorts(service: ServiceValues, containerPort: number | undefined): unknown[] {
  if (!service.ports?.length) return [{ name: 'http', port: service.port, targetPort: containerPort, protocol: 'TCP' }];
  return service.ports.map((port) => ({
    name: filled(port.name),
    port: port.port,
    targetPort: filled(port.targetPort),
    protocol: port.protocol || 'TCP',
  }));
}

/** The Service of a workload, unless it is turned off. */
export function services(workload: Workload): object[] {
  const { service, containerPort } = workload.values;
  if (service?.enabled !== true) return [];
  return [
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: workload.name, labels: workload.labels, annotations: filled(service.annotations) },
      spec: {
        type: filled(service.type),
        selector: selector(workload.name),
        ports: servicePorts(service, containerPort),
      },
    },
  ];
}
