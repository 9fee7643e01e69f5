import type { Construct } from 'constructs';
import type { KongPluginSpec } from '../crds/kong-plugin.ts';
import { configTwice } from '../model/errors.ts';
import type { Fields } from './defined.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata, withoutMetadata } from './kubernetes-object.ts';

const kind: ObjectKind = { apiVersion: 'configuration.konghq.com/v1', kind: 'KongPlugin', namespaced: true };

/** A plugin of Kong and its configuration, for Ingresses, Services and consumers that name it in `konghq.com/plugins`. */
export type KongPluginProps = ObjectMetadata & Fields<KongPluginSpec>;

/** Whether a plugin has its configuration from two places. */
export function kongPluginProblems(props: { readonly config?: unknown; readonly configFrom?: unknown }): string[] {
  return props.config !== undefined && props.configFrom !== undefined ? [configTwice()] : [];
}

/**
 * A KongPlugin.
 *
 * @throws {Problems} when it has both `config` and `configFrom`.
 *
 * @example
 * new KongPlugin(scope, 'rate-limit', { plugin: 'rate-limiting', config: { minute: 60, policy: 'local' } });
 */
export class KongPlugin extends KubernetesObject {
  constructor(scope: Construct, name: string, props: KongPluginProps) {
    super(scope, name, kind, props, withoutMetadata(props), kongPluginProblems(props));
  }
}
