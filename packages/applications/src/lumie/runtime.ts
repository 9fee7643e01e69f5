import type { ContainerProps, EnvValue, ServiceMonitorProps } from '@lumie-infra/common-chart';

/** What the LUMIE services that are built alike have in common. */
export interface Runtime {
  /** By name; callers know these numbers. */
  readonly ports: Readonly<Record<string, number>> & { readonly http: number };
  /** The user and group of the image. */
  readonly user: number;
  readonly resources: ContainerProps['resources'];
  readonly env: Readonly<Record<string, EnvValue>>;
  readonly probes: Required<Pick<ContainerProps, 'liveness' | 'readiness' | 'startup'>>;
  readonly metrics?: ServiceMonitorProps['endpoints'][number];
  /** Folders that it writes to, empty at the start of a pod, and their largest size. */
  readonly scratch: Readonly<Record<string, string>>;
}

const management = 'management';
const managementPort = 8081;

/** Java: HTTP and gRPC, and a port of its own for health and metrics, which no Ingress leads to. */
export const springBoot = {
  ports: { http: 8080, grpc: 9090, [management]: managementPort },
  user: 1000,
  resources: { cpu: '30m', memory: '512Mi' },
  env: {
    SPRING_PROFILES_ACTIVE: 'prod',
    // On the port of the interface, whoever may call that would read them too.
    MANAGEMENT_SERVER_PORT: String(managementPort),
    // Prometheus scrapes them.
    OTEL_METRICS_EXPORTER: 'none',
  },
  probes: {
    liveness: { http: '/actuator/health/liveness', port: management, timeoutSeconds: 5 },
    readiness: { http: '/actuator/health/readiness', port: management, periodSeconds: 5, timeoutSeconds: 5 },
    // Five minutes. A database that is away keeps a service unready; it must not make it start again.
    startup: { http: '/actuator/health/liveness', port: management, periodSeconds: 5, failureThreshold: 60 },
  },
  metrics: { port: management, path: '/actuator/prometheus' },
  scratch: { '/tmp': '256Mi' },
} as const satisfies Runtime;

/** Java without gRPC. */
export const springBootOverHttp = {
  ...springBoot,
  ports: { http: springBoot.ports.http, [management]: springBoot.ports[management] },
} as const satisfies Runtime;

/** Python: HTTP. */
export const fastApi = {
  ports: { http: 8000 },
  user: 1001,
  resources: { cpu: '100m', memory: '512Mi' },
  env: { HOST: '0.0.0.0', PORT: '8000' },
  probes: {
    liveness: { http: '/health', timeoutSeconds: 5 },
    readiness: { http: '/health', periodSeconds: 5, timeoutSeconds: 5 },
    startup: { http: '/health', periodSeconds: 5, failureThreshold: 60 },
  },
  scratch: { '/tmp': '1Gi' },
} as const satisfies Runtime;

/** Next.js: pages, and the requests behind them. */
export const nextJs = {
  ports: { http: 3000 },
  user: 1001,
  resources: { cpu: '30m', memory: '256Mi' },
  env: { NODE_ENV: 'production' },
  probes: {
    liveness: { http: '/api/health', timeoutSeconds: 5 },
    readiness: { http: '/api/health', periodSeconds: 5, timeoutSeconds: 3 },
    startup: { http: '/api/health', periodSeconds: 5, failureThreshold: 60 },
  },
  scratch: { '/tmp': '64Mi', '/app/.next/cache': '256Mi' },
} as const satisfies Runtime;
