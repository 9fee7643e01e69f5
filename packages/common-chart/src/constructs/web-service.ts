import type { Construct } from 'constructs';
import type { ContainerProps } from './container.ts';
import { Deployment, type DeploymentProps } from './deployment.ts';
import { Ingress, type IngressPath } from './ingress.ts';
import type { ObjectMetadata } from './kubernetes-object.ts';
import { PodDisruptionBudget } from './pod-disruption-budget.ts';
import type { PodTemplateProps } from './pod-template.ts';
import { Service, type ServicePortProps } from './service.ts';
import { ServiceMonitor, type ServiceMonitorProps } from './service-monitor.ts';

/** How a web service is reached from outside the cluster. */
export interface WebServiceIngress {
  readonly className: string;
  readonly hosts: readonly string[];
  /** @default '/' */
  readonly path?: string | undefined;
  /** The port of the service. @default - its first */
  readonly port?: string | undefined;
  /** The secret of the certificate for all hosts. @default - no TLS */
  readonly tls?: string | undefined;
  readonly annotations?: Readonly<Record<string, string>> | undefined;
}

/** One container that answers requests, and what belongs to it. */
export interface WebServiceProps extends Omit<ObjectMetadata, 'annotations'>, ContainerProps {
  readonly ports: NonNullable<ContainerProps['ports']>;
  /** The path that all three probes get from the first port, unless one is given. @default - only the given probes */
  readonly health?: string | undefined;
  /** @default 1 */
  readonly replicas?: number | undefined;
  /** @default - that of a Deployment */
  readonly strategy?: DeploymentProps['strategy'];
  /** What there is to say about the pods; more than one stay apart where they can. @default - nothing */
  readonly pod?: Omit<PodTemplateProps, 'containers'> | undefined;
  /** Containers beside the one that answers. @default - none */
  readonly sidecars?: Readonly<Record<string, ContainerProps>> | undefined;
  /** The ports of the Service. @default - 80 for the container's first port, for the others their own numbers */
  readonly servicePorts?: Readonly<Record<string, number | ServicePortProps>> | undefined;
  /** How Prometheus scrapes it. @default - it does not */
  readonly metrics?: ServiceMonitorProps['endpoints'][number] | undefined;
  /** @default - reached from inside the cluster only */
  readonly ingress?: WebServiceIngress | undefined;
}

type Probes = Pick<ContainerProps, 'liveness' | 'readiness' | 'startup'>;

function probes(health: string | undefined, given: Probes): Probes {
  if (health === undefined) return given;
  return {
    liveness: given.liveness ?? { http: health },
    readiness: given.readiness ?? { http: health, periodSeconds: 5 },
    // Five minutes; the liveness probe begins when this one has succeeded.
    startup: given.startup ?? { http: health, periodSeconds: 5, failureThreshold: 60 },
  };
}

function defaultServicePorts(ports: WebServiceProps['ports']): Record<string, ServicePortProps> {
  return Object.fromEntries(
    Object.entries(ports).map(([name, port], index) => {
      const { port: number, protocol } = typeof port === 'number' ? { port, protocol: undefined } : port;
      return [name, { port: index === 0 ? 80 : number, protocol }];
    }),
  );
}

/**
 * The common case: a Deployment and its Service; a ServiceMonitor and an Ingress when asked for, a PodDisruptionBudget
 * when there is more than one pod. All have one name.
 *
 * @throws {Problems} with all that is wrong with the first of them that cannot be made.
 *
 * @example
 * new WebService(scope, 'web', {
 *   image: 'registry.example.com/web:1.4.2',
 *   replicas: 2,
 *   ports: { http: 8080, metrics: 9090 },
 *   resources: { cpu: '50m', memory: '128Mi' },
 *   health: '/healthz',
 *   metrics: { port: 'metrics' },
 *   ingress: { className: 'kong', hosts: ['web.example.com'], tls: 'web-tls' },
 * });
 */
export class WebService {
  readonly deployment: Deployment;
  readonly service: Service;
  readonly serviceMonitor: ServiceMonitor | undefined;
  readonly ingress: Ingress | undefined;
  readonly podDisruptionBudget: PodDisruptionBudget | undefined;

  constructor(scope: Construct, name: string, props: WebServiceProps) {
    const { namespace, labels, health, replicas = 1, strategy, pod, sidecars, ...rest } = props;
    const { servicePorts: ports = defaultServicePorts(props.ports), metrics, ingress, ...container } = rest;
    const metadata = { namespace, labels };
    const selector = pod?.selector;
    this.deployment = new Deployment(scope, name, {
      ...metadata,
      ...pod,
      antiAffinity: pod?.antiAffinity ?? (replicas > 1 ? 'preferred' : undefined),
      replicas,
      strategy,
      containers: { [name]: { ...container, ...probes(health, container) }, ...sidecars },
    });
    this.service = new Service(scope, name, { ...metadata, ports, selector });
    this.serviceMonitor = metrics && new ServiceMonitor(scope, name, { ...metadata, endpoints: [metrics] });
    this.podDisruptionBudget =
      replicas > 1 ? new PodDisruptionBudget(scope, name, { ...metadata, selector }) : undefined;
    this.ingress =
      ingress && new Ingress(scope, name, { ...metadata, ...ingressProps(name, ingress, Object.keys(ports)[0]) });
  }
}

function ingressProps(name: string, ingress: WebServiceIngress, firstPort = 'http') {
  const { className, hosts, path, port = firstPort, tls, annotations } = ingress;
  const target: IngressPath = { path, service: name, port };
  return { className, tls, annotations, hosts: Object.fromEntries(hosts.map((host) => [host, target])) };
}
