import type { Construct } from 'constructs';
import type { INetworkPolicyPeer } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer';
import type { INetworkPolicyPort } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPort';
import type { INetworkPolicySpec } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicySpec';
import { noDirection } from '../model/errors.ts';
import type { Fields } from './defined.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata } from './kubernetes-object.ts';
import { type Labels, selectorLabels } from './label.ts';
import type { Protocol } from './port.ts';

const kind: ObjectKind = {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  namespaced: true,
};

/** The other end of a connection: pods, of this namespace unless one is named, or addresses outside the cluster. */
export type NetworkPeer =
  | {
      /** A namespace by name, or all namespaces with these labels; `{}` is every namespace. */
      readonly namespace: string | Labels;
      /** @default - all pods of the namespace */
      readonly pods?: Labels | undefined;
    }
  | { /** Pods of this namespace; `{}` is all of them. */ readonly pods: Labels }
  | {
      /** A range of addresses, without those of `except`. */ readonly cidr: string;
      readonly except?: readonly string[] | undefined;
    };

/** A port by name or number, TCP unless it says more. */
export type NetworkPort =
  | string
  | number
  | {
      readonly port: string | number;
      /** @default 'TCP' */
      readonly protocol?: Protocol | undefined;
      /** The last port of a range. @default - `port` alone */
      readonly endPort?: number | undefined;
    };

/** Connections that are allowed: those with one of the peers over one of the ports. */
export interface NetworkRule {
  /** @default - anyone */
  readonly peers?: readonly NetworkPeer[] | undefined;
  /** The ports of the side that is called. @default - all ports */
  readonly ports?: readonly NetworkPort[] | undefined;
}

/** The connections that some pods may have. */
export interface NetworkPolicyProps extends ObjectMetadata {
  /** The pods it is for; `{}` is all of the namespace. @default - `app.kubernetes.io/name: <name of the policy>` */
  readonly pods?: Labels | undefined;
  /** Who may call these pods; an empty list is nobody. @default - not restricted by this policy */
  readonly ingress?: readonly NetworkRule[] | undefined;
  /** Whom these pods may call; an empty list is nobody. @default - not restricted by this policy */
  readonly egress?: readonly NetworkRule[] | undefined;
}

function labelSelector(labels: Labels) {
  return Object.keys(labels).length === 0 ? {} : { matchLabels: labels };
}

function peer(given: NetworkPeer): Fields<INetworkPolicyPeer> {
  if ('cidr' in given) return { ipBlock: { cidr: given.cidr, except: given.except } };
  if (!('namespace' in given)) return { podSelector: labelSelector(given.pods) };
  const { namespace, pods } = given;
  return {
    namespaceSelector: labelSelector(
      // Kubernetes gives every namespace this label.
      typeof namespace === 'string' ? { 'kubernetes.io/metadata.name': namespace } : namespace,
    ),
    podSelector: pods && labelSelector(pods),
  };
}

function port(given: NetworkPort): Fields<INetworkPolicyPort> {
  const props = typeof given === 'object' ? given : { port: given };
  return { port: props.port, protocol: props.protocol ?? 'TCP', endPort: props.endPort };
}

/**
 * A NetworkPolicy: adds to what others allow these pods, and denies what none allows.
 *
 * @throws {Problems} when it restricts neither direction.
 *
 * @example
 * new NetworkPolicy(scope, 'web', { ingress: [{ peers: [{ namespace: 'kong' }], ports: ['http'] }] });
 */
export class NetworkPolicy extends KubernetesObject {
  constructor(scope: Construct, name: string, props: NetworkPolicyProps) {
    const { ingress, egress } = props;
    const spec: Fields<INetworkPolicySpec> = {
      podSelector: labelSelector(props.pods ?? selectorLabels(name)),
      policyTypes: [...(ingress ? (['Ingress'] as const) : []), ...(egress ? (['Egress'] as const) : [])],
      ingress: ingress?.map((rule) => ({ from: rule.peers?.map(peer), ports: rule.ports?.map(port) })),
      egress: egress?.map((rule) => ({ to: rule.peers?.map(peer), ports: rule.ports?.map(port) })),
    };
    const problems = ingress === undefined && egress === undefined ? [noDirection()] : [];
    super(scope, name, kind, props, { spec }, problems);
  }
}
