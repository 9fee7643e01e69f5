import { type ComponentScope, Service, ServiceMonitor } from '@lumie-infra/common-chart';
import type { ContainerProps } from '@lumie-infra/common-chart';

/** The ports of every program of Thanos. */
export const ports = { grpc: 10901, http: 10902 } as const;

/** Where the program finds the bucket, and where it keeps what it can fetch again. */
export const paths = { bucket: '/etc/thanos/objstore.yml', data: '/var/thanos' } as const;

/** What differs between two programs of Thanos. */
export interface ThanosProgram {
  /** The subcommand of the one program that Thanos is. */
  readonly command: 'compact' | 'query' | 'store';
  readonly image: string;
  readonly flags: readonly string[];
  readonly memory: string;
}

/** The container of a program, which answers probes and is measured over HTTP. */
export function thanosContainer({ command, image, flags, memory }: ThanosProgram): ContainerProps {
  return {
    image,
    args: [command, `--http-address=0.0.0.0:${ports.http}`, ...flags],
    env: { GOMEMLIMIT: { resource: 'limits.memory' } },
    ports: command === 'compact' ? { http: ports.http } : { http: ports.http, grpc: ports.grpc },
    resources: { cpu: '15m', memory },
    liveness: { http: '/-/healthy', port: 'http', failureThreshold: 6 },
    readiness: { http: '/-/ready', port: 'http' },
  };
}

/** The Service of a program, and the monitor that measures it. */
export function thanosService(
  scope: ComponentScope,
  name: string,
  servicePorts: Readonly<Record<string, number>>,
): void {
  new Service(scope, name, { ports: servicePorts });
  new ServiceMonitor(scope, name, { endpoints: [{ port: 'http' }] });
}
