import type { IProbe } from 'kubernetes-models/v1/Probe';
import { didYouMean, probeWithoutPort, unknownProbePort } from '../model/errors.ts';
import { nearest } from '../model/nearest.ts';
import { type ContainerPorts, containerPortNumber } from './container-port.ts';
import type { Fields } from './defined.ts';

/** When a probe runs and how often it may fail. */
export interface ProbeTiming {
  /** Seconds. @default 0 */
  readonly initialDelaySeconds?: number | undefined;
  /** Seconds. @default 10 */
  readonly periodSeconds?: number | undefined;
  /** Seconds. @default 1 */
  readonly timeoutSeconds?: number | undefined;
  /** @default 3 */
  readonly failureThreshold?: number | undefined;
  /** @default 1 */
  readonly successThreshold?: number | undefined;
}

/** How a probe asks. A port is a name of the container's ports or a number; without one it is the container's first port. */
export type ProbeCheck =
  | {
      /** The path to get. */
      readonly http: string;
      readonly port?: string | number | undefined;
      /** @default 'HTTP' */
      readonly scheme?: 'HTTP' | 'HTTPS' | undefined;
      readonly headers?: Readonly<Record<string, string>> | undefined;
    }
  | { readonly tcp: string | number }
  | { readonly grpc: string | number; /** The name in the health protocol. */ readonly service?: string | undefined }
  | { readonly exec: readonly string[] };

/** A liveness, readiness or startup probe of a container. */
export type ContainerProbe = ProbeCheck & ProbeTiming;

/** The three probes of a container. */
export type ProbeName = 'liveness' | 'readiness' | 'startup';

function probePort(probe: ProbeCheck, ports: ContainerPorts | undefined): string | number | undefined {
  if ('exec' in probe) return undefined;
  if ('tcp' in probe) return probe.tcp;
  if ('grpc' in probe) return probe.grpc;
  return probe.port ?? Object.keys(ports ?? {})[0];
}

function action(probe: ProbeCheck, ports: ContainerPorts | undefined): Fields<IProbe> {
  if ('exec' in probe) return { exec: { command: probe.exec } };
  const port = probePort(probe, ports) ?? 0;
  if ('tcp' in probe) return { tcpSocket: { port } };
  // Kubernetes takes a name in the other probes but only a number here.
  const number = typeof port === 'number' ? port : (containerPortNumber(ports, port) ?? 0);
  if ('grpc' in probe) return { grpc: { port: number, service: probe.service } };
  const httpHeaders = probe.headers && Object.entries(probe.headers).map(([name, value]) => ({ name, value }));
  return { httpGet: { path: probe.http, port, scheme: probe.scheme, httpHeaders } };
}

/** A probe field of a container that has these ports. */
export function containerProbe(
  probe: ContainerProbe | undefined,
  ports: ContainerPorts | undefined,
): Fields<IProbe> | undefined {
  if (probe === undefined) return undefined;
  const { initialDelaySeconds, periodSeconds, timeoutSeconds, failureThreshold, successThreshold } = probe;
  const timing = { initialDelaySeconds, periodSeconds, timeoutSeconds, failureThreshold, successThreshold };
  return { ...action(probe, ports), ...timing };
}

/** What is wrong with the port of a probe. */
export function containerProbeProblems(
  container: string,
  name: ProbeName,
  probe: ContainerProbe | undefined,
  ports: ContainerPorts | undefined,
): string[] {
  if (probe === undefined || 'exec' in probe) return [];
  const port = probePort(probe, ports);
  if (port === undefined) return [probeWithoutPort(container, name)];
  if (typeof port === 'number' || containerPortNumber(ports, port) !== undefined) return [];
  const known = Object.keys(ports ?? {});
  const hint = known.length === 0 ? 'add it to ports' : didYouMean(nearest(port, known), known);
  return [unknownProbePort(container, name, port, hint)];
}
