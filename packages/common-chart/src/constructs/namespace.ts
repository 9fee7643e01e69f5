import type { Construct } from 'constructs';
import type { PodSecurityLevel } from '../model/component.ts';
import { type ClusterObjectMetadata, KubernetesObject, type ObjectKind } from './kubernetes-object.ts';

const kind: ObjectKind = { apiVersion: 'v1', kind: 'Namespace', namespaced: false, nameForm: 'label' };

/** What pods of a namespace may ask for, and from which level on that is only remarked. */
export interface PodSecurity {
  /** Pods beyond this level are refused. */
  readonly enforce: PodSecurityLevel;
  /** Who creates pods beyond this level is warned. @default - the level that is enforced */
  readonly warn?: PodSecurityLevel | undefined;
  /** Pods beyond this level are noted in the audit log. @default - none are */
  readonly audit?: PodSecurityLevel | undefined;
}

/** A namespace and what its pods may do. */
export interface NamespaceProps extends ClusterObjectMetadata {
  readonly podSecurity: PodSecurityLevel | PodSecurity;
}

/** The labels that hold the pods of a namespace to a level. */
export function podSecurityLabels(given: PodSecurityLevel | PodSecurity): Record<string, string> {
  const { enforce, warn = enforce, audit }: PodSecurity = typeof given === 'string' ? { enforce: given } : given;
  return {
    'pod-security.kubernetes.io/enforce': enforce,
    'pod-security.kubernetes.io/warn': warn,
    ...(audit === undefined ? {} : { 'pod-security.kubernetes.io/audit': audit }),
  };
}

/** A Namespace. */
export class Namespace extends KubernetesObject {
  constructor(scope: Construct, name: string, props: NamespaceProps) {
    const labels = { ...podSecurityLabels(props.podSecurity), ...props.labels };
    super(scope, name, kind, { ...props, labels }, {});
  }
}
