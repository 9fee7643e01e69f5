import type { IContainerPort } from 'kubernetes-models/v1/ContainerPort';
import type { Fields } from './defined.ts';
import { type Protocol, portProblems } from './port.ts';

/** A port of a container, where its number alone does not say enough. */
export interface ContainerPortProps {
  readonly port: number;
  /** @default 'TCP' */
  readonly protocol?: Protocol | undefined;
  /** The port of the node that leads here. @default - none */
  readonly hostPort?: number | undefined;
  /** The address of the node that `hostPort` listens on. @default - all of them */
  readonly hostIP?: string | undefined;
}

/** The ports of a container by name: a number, or what else there is to say. */
export type ContainerPorts = Readonly<Record<string, number | ContainerPortProps>>;

function portProps(port: number | ContainerPortProps): ContainerPortProps {
  return typeof port === 'number' ? { port } : port;
}

/** The `ports` of a container. */
export function containerPorts(ports: ContainerPorts | undefined): readonly Fields<IContainerPort>[] | undefined {
  if (ports === undefined) return undefined;
  return Object.entries(ports).map(([name, given]) => {
    const { port, protocol = 'TCP', hostPort, hostIP } = portProps(given);
    return { name, containerPort: port, protocol, hostPort, hostIP };
  });
}

/** The number of a container's port, by its name. */
export function containerPortNumber(ports: ContainerPorts | undefined, name: string): number | undefined {
  const port = ports !== undefined && Object.hasOwn(ports, name) ? ports[name] : undefined;
  return port === undefined ? undefined : portProps(port).port;
}

/** What the API server would refuse in the ports of a container. */
export function containerPortProblems(container: string, ports: ContainerPorts = {}): string[] {
  const named = Object.entries(ports).map(([name, given]) => {
    const { port, protocol = 'TCP' } = portProps(given);
    return { name, number: port, protocol };
  });
  return portProblems(`container '${container}'`, named);
}
