import type { Construct } from 'constructs';
import type { KongClusterPluginSpec } from '../crds/kong-cluster-plugin.ts';
import type { Fields } from './defined.ts';
import { kongPluginProblems } from './kong-plugin.ts';
import { type ClusterObjectMetadata, KubernetesObject, type ObjectKind, withoutMetadata } from './kubernetes-object.ts';

const kind: ObjectKind = { apiVersion: 'configuration.konghq.com/v1', kind: 'KongClusterPlugin', namespaced: false };

/** A plugin of Kong for objects of all namespaces, or for every request. */
export type KongClusterPluginProps = ClusterObjectMetadata &
  Fields<KongClusterPluginSpec> & {
    /** The class of the controller that serves it. */
    readonly className: string;
    /** Whether it is for every request. @default false */
    readonly global?: boolean | undefined;
  };

/**
 * A KongClusterPlugin.
 *
 * @throws {Problems} when it has both `config` and `configFrom`.
 */
export class KongClusterPlugin extends KubernetesObject {
  constructor(scope: Construct, name: string, props: KongClusterPluginProps) {
    const { className, global, ...fields } = withoutMetadata(props);
    const labels = { ...(global === true ? { global: 'true' } : {}), ...props.labels };
    const annotations = { 'kubernetes.io/ingress.class': className, ...props.annotations };
    super(scope, name, kind, { labels, annotations }, fields, kongPluginProblems(props));
  }
}
