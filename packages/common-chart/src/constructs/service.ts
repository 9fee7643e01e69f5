import type { Construct } from 'constructs';
import type { IServicePort } from 'kubernetes-models/v1/ServicePort';
import type { IServiceSpec } from 'kubernetes-models/v1/ServiceSpec';
import { badNodePort, headlessWithType, nodePortTwice, noPorts } from '../model/errors.ts';
import type { Fields } from './defined.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata } from './kubernetes-object.ts';
import { type Labels, labelProblems, selectorLabels } from './label.ts';
import { type Protocol, portProblems } from './port.ts';

const kind: ObjectKind = { apiVersion: 'v1', kind: 'Service', namespaced: true, nameForm: 'service' };

/** A port of a Service, where its number alone does not say enough. */
export interface ServicePortProps {
  readonly port: number;
  /** The port of the pods, by name or number. @default - the port of the pods that has the name of this one */
  readonly targetPort?: string | number | undefined;
  /** @default 'TCP' */
  readonly protocol?: Protocol | undefined;
  /** The port of every node that leads here. @default - none */
  readonly nodePort?: number | undefined;
  /** What is spoken over the port, for example `kubernetes.io/h2c`. @default - nothing is said of it */
  readonly appProtocol?: string | undefined;
}

/** The one address of a set of pods. */
export interface ServiceProps extends ObjectMetadata {
  /** By name; a number is the port, and leads to the pods' port of the same name. */
  readonly ports: Readonly<Record<string, number | ServicePortProps>>;
  /** @default - `app.kubernetes.io/name: <name of the Service>` */
  readonly selector?: Labels | undefined;
  /** @default - `NodePort` when a port has one, else `ClusterIP` */
  readonly type?: 'ClusterIP' | 'NodePort' | 'LoadBalancer' | undefined;
  /** Whether the name leads straight to the pods, without an address of its own. @default false */
  readonly headless?: boolean | undefined;
  /** An address of its own that is known beforehand, as the cluster's DNS needs. @default - one that Kubernetes chooses */
  readonly clusterIP?: string | undefined;
  /** Which of the pods are asked first: those near the caller, while there are any. @default - all alike */
  readonly trafficDistribution?: 'PreferSameNode' | 'PreferSameZone' | undefined;
  /** Whether pods are found before they are ready, as members of a cluster need. @default false */
  readonly publishNotReadyAddresses?: boolean | undefined;
  /** `Local` keeps the client's address and asks only pods of the node that was asked. @default 'Cluster' */
  readonly externalTrafficPolicy?: 'Cluster' | 'Local' | undefined;
  /** @default 'Cluster' */
  readonly internalTrafficPolicy?: 'Cluster' | 'Local' | undefined;
  /** @default 'None' */
  readonly sessionAffinity?: 'None' | 'ClientIP' | undefined;
}

type Ports = readonly (readonly [string, ServicePortProps])[];

function servicePort(name: string, props: ServicePortProps): Fields<IServicePort> {
  const { port, targetPort = name, protocol = 'TCP', nodePort, appProtocol } = props;
  return { name, port, targetPort, protocol, nodePort, appProtocol };
}

function problemsOf(props: ServiceProps, ports: Ports, type: string): string[] {
  const taken = new Map<string, string>();
  const named = ports.map(([name, { port, protocol = 'TCP' }]) => ({ name, number: port, protocol }));
  return [
    ...(ports.length === 0 ? [noPorts()] : []),
    ...portProblems('the service', named),
    ...ports.flatMap(([name, { nodePort, protocol = 'TCP' }]) => {
      if (nodePort === undefined) return [];
      const first = taken.get(`${protocol} ${nodePort}`);
      taken.set(`${protocol} ${nodePort}`, first ?? name);
      return [
        ...(Number.isInteger(nodePort) && nodePort >= 30000 && nodePort <= 32767 ? [] : [badNodePort(name, nodePort)]),
        ...(first === undefined ? [] : [nodePortTwice(first, name, nodePort)]),
      ];
    }),
    ...(props.headless === true && type !== 'ClusterIP' ? [headlessWithType(type)] : []),
    ...labelProblems(props.selector ?? {}),
  ];
}

/**
 * A Service, which carries its own name as `app.kubernetes.io/name` so that a ServiceMonitor of that name finds it.
 *
 * @throws {Problems} with all that is wrong with its ports.
 *
 * @example
 * new Service(scope, 'web', { ports: { http: 80, metrics: { port: 9090, targetPort: 'metrics' } } });
 */
export class Service extends KubernetesObject {
  constructor(scope: Construct, name: string, props: ServiceProps) {
    const ports: Ports = Object.entries(props.ports).map(([key, port]) => [
      key,
      typeof port === 'number' ? { port } : port,
    ]);
    const type = props.type ?? (ports.some(([, port]) => port.nodePort !== undefined) ? 'NodePort' : 'ClusterIP');
    const spec: Fields<IServiceSpec> = {
      type,
      clusterIP: props.headless === true ? 'None' : props.clusterIP,
      selector: props.selector ?? selectorLabels(name),
      ports: ports.map(([key, port]) => servicePort(key, port)),
      publishNotReadyAddresses: props.publishNotReadyAddresses,
      externalTrafficPolicy: props.externalTrafficPolicy,
      internalTrafficPolicy: props.internalTrafficPolicy,
      sessionAffinity: props.sessionAffinity,
      trafficDistribution: props.trafficDistribution,
    };
    const labels = { ...selectorLabels(name), ...props.labels };
    super(scope, name, kind, { ...props, labels }, { spec }, problemsOf(props, ports, type));
  }
}
