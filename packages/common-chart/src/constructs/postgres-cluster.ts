import type { Construct } from 'constructs';
import type { ClusterSpec } from '../crds/cluster.ts';
import type { Fields } from './defined.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata, withoutMetadata } from './kubernetes-object.ts';
import { quantityProblems } from './quantity.ts';
import { type ResourcesProps, resourceProblems, resourceRequirements } from './resources.ts';
import { withDefaults } from './with-defaults.ts';

type Placement = NonNullable<Fields<ClusterSpec>['affinity']>;

// The operator makes Services named `<name>-rw` and takes the name into labels; it allows 50 characters.
const kind: ObjectKind = {
  apiVersion: 'postgresql.cnpg.io/v1',
  kind: 'Cluster',
  namespaced: true,
  nameForm: 'service',
  longestName: 50,
};

/** PostgreSQL and its replicas. */
export type PostgresClusterProps = ObjectMetadata &
  Omit<Fields<ClusterSpec>, 'resources' | 'storage' | 'imageName' | 'imageCatalogRef'> & {
    readonly resources: ResourcesProps;
    readonly storage: Fields<ClusterSpec>['storage'] & { readonly size: string };
  } & (
    | { /** A whole image reference. */ readonly imageName: string; readonly imageCatalogRef?: undefined }
    | {
        /** The catalog that has the image of a major version. */
        readonly imageCatalogRef: NonNullable<Fields<ClusterSpec>['imageCatalogRef']>;
        readonly imageName?: undefined;
      }
  );

/**
 * A Cluster of CloudNativePG: its instances are on different nodes, and each may be taken away while another can serve.
 *
 * Clients reach `<name>-rw` for writing and `<name>-ro` for reading. `PostgresMonitor` lets Prometheus scrape it.
 *
 * @throws {Problems} with its bad quantities.
 *
 * @example
 * new PostgresCluster(scope, 'web-db', {
 *   instances: 2,
 *   imageName: 'registry.example.com/cloudnative-pg/postgresql:18.3',
 *   storage: { size: '5Gi', storageClass: 'local-path' },
 *   resources: { cpu: '50m', memory: '256Mi' },
 *   bootstrap: { initdb: { database: 'web', owner: 'web' } },
 * });
 */
export class PostgresCluster extends KubernetesObject {
  constructor(scope: Construct, name: string, props: PostgresClusterProps) {
    const { resources, affinity, enablePDB, ...fields } = withoutMetadata(props);
    const spec: Fields<ClusterSpec> = {
      ...fields,
      resources: resourceRequirements(resources),
      affinity: withDefaults<Placement>({ podAntiAffinityType: 'required' }, affinity),
      // The budget of a lone instance would keep its node from ever being emptied.
      enablePDB: enablePDB ?? props.instances > 1,
    };
    super(scope, name, kind, props, { spec }, [
      ...resourceProblems('the instances', resources),
      ...quantityProblems({ 'the storage size': props.storage.size, 'the walStorage size': props.walStorage?.size }),
    ]);
  }
}
