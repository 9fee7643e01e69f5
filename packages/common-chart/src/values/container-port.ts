import type { Static } from '@sinclair/typebox';
import { group, listOf, text, whole } from './field.ts';

const portSchema = group('A port of the container.', {
  name: text('Name that probes and Services may use.'),
  containerPort: whole('Number that the app listens on.'),
  protocol: text('Protocol; absent: TCP.'),
});

/** The named ports of a container. */
export const portsSchema = listOf('Named ports of the container, instead of `containerPort`.', portSchema);

/** A named port as values give it. */
export type PortValues = Static<typeof portSchema>;

/** The `ports` of a container: the named ones, else the single one without a name. */
export function containerPorts(ports: readonly PortValues[], containerPort: number | undefined): unknown[] {
  if (ports.length === 0) return [{ containerPort, protocol: 'TCP' }];
  return ports.map((port) => ({
    name: port.name || undefined,
    containerPort: port.containerPort,
    protocol: port.protocol || 'TCP',
  }));
}
