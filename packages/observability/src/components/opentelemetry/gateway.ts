import { containerSecurity, resourceRequirements } from '@lumie-infra/common-chart';
import { accounts } from './access.ts';
import {
  batch,
  clusterAttribute,
  collectorConfig,
  memoryLimiter,
  podAttributes,
  restrictedPod,
  retries,
} from './collector-config.ts';
import type { CollectorConfig } from './collector-config.ts';

/** Where the gateway listens, and where what it receives goes. */
export interface GatewayProps {
  readonly cluster: string;
  readonly ports: { readonly grpc: number; readonly http: number; readonly health: number };
  readonly logsUrl: string;
  readonly metricsUrl: string;
  /** Host and port, for gRPC. */
  readonly tracesEndpoint: string;
}

/** What applications send, each signal to its store. */
export function gatewayConfig({ cluster, ports, logsUrl, metricsUrl, tracesEndpoint }: GatewayProps): CollectorConfig {
  const processors = ['memory_limiter', 'k8s_attributes', 'resource', 'batch'] as const;
  const sending = { sending_queue: { enabled: true, queue_size: 500 }, retry_on_failure: retries };
  return collectorConfig({
    receivers: {
      otlp: {
        protocols: { grpc: { endpoint: `0.0.0.0:${ports.grpc}` }, http: { endpoint: `0.0.0.0:${ports.http}` } },
      },
    },
    processors: {
      memory_limiter: memoryLimiter,
      k8s_attributes: podAttributes({ ownNodeOnly: false, association: ['k8s.pod.uid', 'k8s.pod.ip', 'connection'] }),
      resource: clusterAttribute(cluster),
      batch,
    },
    exporters: {
      'otlp_http/loki': { endpoint: logsUrl, ...sending },
      'otlp_http/prometheus': { endpoint: metricsUrl, ...sending },
      'otlp_grpc/tempo': { endpoint: tracesEndpoint, tls: { insecure: true }, ...sending },
    },
    extensions: { health_check: { endpoint: `0.0.0.0:${ports.health}` } },
    pipelines: {
      traces: { receivers: ['otlp'], processors, exporters: ['otlp_grpc/tempo'] },
      metrics: { receivers: ['otlp'], processors, exporters: ['otlp_http/prometheus'] },
      logs: { receivers: ['otlp'], processors, exporters: ['otlp_http/loki'] },
    },
  });
}

/** The pods of the gateway. */
export interface GatewayPods extends GatewayProps {
  readonly image: string;
  readonly replicas: number;
  readonly priorityClassName: string;
}

/** The gateway, as the operator takes it. */
export function gatewaySpec(props: GatewayPods) {
  return {
    mode: 'deployment',
    replicas: props.replicas,
    image: props.image,
    serviceAccount: accounts.gateway,
    priorityClassName: props.priorityClassName,
    resources: resourceRequirements({ cpu: '49m', memory: '256Mi' }),
    podSecurityContext: restrictedPod,
    securityContext: containerSecurity(),
    config: gatewayConfig(props),
  };
}
