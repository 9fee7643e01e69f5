import type { Construct } from 'constructs';
import type { KongUpstreamPolicySpec } from '../crds/kong-upstream-policy.ts';
import type { Fields } from './defined.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata, withoutMetadata } from './kubernetes-object.ts';

const kind: ObjectKind = {
  apiVersion: 'configuration.konghq.com/v1beta1',
  kind: 'KongUpstreamPolicy',
  namespaced: true,
};

/** How Kong spreads requests over pods and checks them, for Services that name it in `konghq.com/upstream-policy`. */
export type KongUpstreamPolicyProps = ObjectMetadata & Fields<KongUpstreamPolicySpec>;

/** A KongUpstreamPolicy. */
export class KongUpstreamPolicy extends KubernetesObject {
  constructor(scope: Construct, name: string, props: KongUpstreamPolicyProps) {
    const spec: Fields<KongUpstreamPolicySpec> = withoutMetadata(props);
    super(scope, name, kind, props, { spec });
  }
}
