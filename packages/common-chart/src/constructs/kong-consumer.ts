import type { Construct } from 'constructs';
import type { KongConsumerSpec } from '../crds/kong-consumer.ts';
import type { Fields } from './defined.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata, withoutMetadata } from './kubernetes-object.ts';

const kind: ObjectKind = { apiVersion: 'configuration.konghq.com/v1', kind: 'KongConsumer', namespaced: true };

/** A caller that Kong knows by the credentials in Secrets of the same namespace. */
export type KongConsumerProps = ObjectMetadata &
  Omit<Fields<KongConsumerSpec>, 'username'> & {
    /** The class of the controller that serves it. */
    readonly className: string;
    /** @default - the name of the object */
    readonly username?: string | undefined;
    /** Names of KongPlugins for the requests of this caller. */
    readonly plugins?: readonly string[] | undefined;
  };

/** A KongConsumer. */
export class KongConsumer extends KubernetesObject {
  constructor(scope: Construct, name: string, props: KongConsumerProps) {
    const { className, username = name, plugins, ...fields } = withoutMetadata(props);
    const annotations = {
      'kubernetes.io/ingress.class': className,
      ...(plugins === undefined ? {} : { 'konghq.com/plugins': plugins.join(',') }),
      ...props.annotations,
    };
    super(scope, name, kind, { ...props, annotations }, { username, ...fields });
  }
}
