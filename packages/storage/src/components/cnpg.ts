import {
  KubernetesObject,
  type ObjectKind,
  StorageClass,
  antiAffinity,
  defineComponent,
  helm,
  resourceRequirements,
} from '@lumie-infra/common-chart';
import { Dashboard } from '@lumie-infra/common-chart/dashboards';
import { priorityClasses } from '@lumie-infra/platform';
import type { CloudnativePgValues } from '../charts/cloudnative-pg.gen.ts';
import { cnpgDashboard } from '../dashboards/cnpg.ts';
import { versions } from '../upstream-versions.ts';

const catalogKind: ObjectKind = {
  apiVersion: 'postgresql.cnpg.io/v1',
  kind: 'ClusterImageCatalog',
  namespaced: false,
};

/** The images of the catalog by what asks for them. */
const catalog = {
  name: 'postgresql',
  major: 18,
  pgbouncer: 'pgbouncer',
  wal2json: 'wal2json',
} as const;

/** The operator of CloudNativePG, and the images and volumes that its databases have. */
export const cnpg = defineComponent({
  name: 'cnpg',
  // What the release file of the backup plugin, which has to be beside the operator, calls it.
  namespace: 'cnpg-system',
  chart: helm<CloudnativePgValues>(versions.chart('cloudnative-pg')),
  images: {
    operator: versions.image('cloudnative-pg'),
    pgbouncer: versions.image('pgbouncer'),
    postgresql: versions.image('postgresql'),
    wal2json: versions.image('wal2json'),
  },
  dependsOn: { priorityClasses },
  provides: {
    workloads: {
      'Deployment/cnpg-cloudnative-pg': {
        pods: { replicas: 'replicaCount', containers: { manager: 'resources' }, scheduling: '' },
      },
    },
    definitions: ['postgresql.cnpg.io'],
    services: { 'cnpg-webhook-service': { 'webhook-server': 443 } },
    serviceAccounts: ['cnpg-cloudnative-pg'],
    customResources: ['monitoring.coreos.com/PodMonitor'],
  },
  openPorts: [{ port: 9443, reason: 'the API server asks the webhooks, and it has no namespace' }],
  values: ({ deps, images }): CloudnativePgValues => ({
    image: { repository: images.operator.name, tag: images.operator.tag },
    config: {
      data: {
        // For what names no image, so that nothing is pulled past the registry.
        POSTGRES_IMAGE_NAME: images.postgresql.reference,
        PGBOUNCER_IMAGE_NAME: images.pgbouncer.reference,
      },
    },
    resources: resourceRequirements({ cpu: '15m', memory: '200Mi' }),
    priorityClassName: deps.priorityClasses.high,
    affinity: antiAffinity({ 'app.kubernetes.io/name': 'cloudnative-pg' }),
    monitoring: { podMonitorEnabled: true },
  }),
  manifests: (scope, { images }) => {
    new KubernetesObject(
      scope,
      catalog.name,
      catalogKind,
      {},
      {
        spec: {
          images: [
            {
              major: catalog.major,
              image: images.postgresql.reference,
              extensions: [{ name: catalog.wal2json, image: { reference: images.wal2json.reference } }],
            },
          ],
          componentImages: [{ key: catalog.pgbouncer, image: images.pgbouncer.reference }],
        },
      },
    );
    new StorageClass(scope, 'local-path-retain', { provisioner: 'rancher.io/local-path', reclaimPolicy: 'Retain' });
    new Dashboard(scope, cnpgDashboard);
  },
  outputs: ({ images }) => ({
    catalog,
    /** The image of PostgreSQL, for what talks to a database with psql. */
    clientImage: images.postgresql.reference,
    /** Volumes of one node, which stay when their database is deleted. */
    storageClass: 'local-path-retain',
  }),
});
