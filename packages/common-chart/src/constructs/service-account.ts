import type { Construct } from 'constructs';
import { KubernetesObject, type ObjectKind, type ObjectMetadata } from './kubernetes-object.ts';

const kind: ObjectKind = { apiVersion: 'v1', kind: 'ServiceAccount', namespaced: true };

/** The identity of pods towards the Kubernetes API. */
export interface ServiceAccountProps extends ObjectMetadata {
  /** Whether pods get a token unless they say otherwise. @default false */
  readonly automountServiceAccountToken?: boolean | undefined;
  /** @default - none */
  readonly imagePullSecrets?: readonly string[] | undefined;
}

/** A ServiceAccount; only pods that ask for it get its token. */
export class ServiceAccount extends KubernetesObject {
  constructor(scope: Construct, name: string, props: ServiceAccountProps = {}) {
    super(scope, name, kind, props, {
      automountServiceAccountToken: props.automountServiceAccountToken ?? false,
      imagePullSecrets: props.imagePullSecrets?.map((secret) => ({ name: secret })),
    });
  }
}
