import type { Construct } from 'constructs';
import type { RabbitmqClusterSpec } from '../crds/rabbitmq-cluster.ts';
import type { Fields } from './defined.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata, withoutMetadata } from './kubernetes-object.ts';
import { quantityProblems } from './quantity.ts';
import { type ResourcesProps, resourceProblems, resourceRequirements } from './resources.ts';

// The operator makes a StatefulSet named `<name>-server`, which takes 52 characters.
const kind: ObjectKind = {
  apiVersion: 'rabbitmq.com/v1beta1',
  kind: 'RabbitmqCluster',
  namespaced: true,
  nameForm: 'service',
  longestName: 45,
};

/** RabbitMQ and its nodes. */
export type RabbitmqClusterProps = ObjectMetadata &
  Omit<Fields<RabbitmqClusterSpec>, 'resources' | 'persistence' | 'image'> & {
    /** A whole image reference. */
    readonly image: string;
    readonly resources: ResourcesProps;
    readonly persistence: Fields<RabbitmqClusterSpec>['persistence'] & { readonly storage: string };
  };

/**
 * A RabbitmqCluster.
 *
 * @throws {Problems} with its bad quantities.
 *
 * @example
 * new RabbitmqCluster(scope, 'rabbitmq', {
 *   replicas: 3,
 *   image: 'registry.example.com/rabbitmq:4.1.2',
 *   resources: { cpu: '30m', memory: '512Mi' },
 *   persistence: { storage: '2Gi', storageClassName: 'local-path' },
 *   rabbitmq: { additionalPlugins: ['rabbitmq_prometheus'] },
 * });
 */
export class RabbitmqCluster extends KubernetesObject {
  constructor(scope: Construct, name: string, props: RabbitmqClusterProps) {
    const { resources, ...fields } = withoutMetadata(props);
    const spec: Fields<RabbitmqClusterSpec> = { ...fields, resources: resourceRequirements(resources) };
    super(scope, name, kind, props, { spec }, [
      ...resourceProblems('the nodes', resources),
      ...quantityProblems({ 'the storage': props.persistence.storage }),
    ]);
  }
}
