import {
  KubernetesObject,
  PostgresCluster,
  RabbitmqCluster,
  defineComponent,
  planCluster,
} from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { clusterOf, layerOf } from '../../../test/stand-ins.ts';
import { clusterModel } from '../cluster-model.ts';
import { podAmount } from './container-demand.ts';
import { operatorDemands } from './operator-demands.ts';

const definitions = defineComponent({
  name: 'definitions',
  namespace: null,
  provides: { definitions: ['barmancloud.cnpg.io', 'postgresql.cnpg.io', 'rabbitmq.com'] },
});

const app = defineComponent({
  name: 'app',
  manifests: (scope) => {
    new PostgresCluster(scope, 'db', {
      instances: 2,
      imageName: 'registry.example.com/postgresql:18',
      plugins: [{ name: 'barman-cloud.cloudnative-pg.io', parameters: { barmanObjectName: 'backups' } }],
      storage: { size: '1Gi', storageClass: 'local-path' },
      resources: { cpu: '50m', memory: '512Mi' },
    });
    new KubernetesObject(
      scope,
      'backups',
      { apiVersion: 'barmancloud.cnpg.io/v1', kind: 'ObjectStore', namespaced: true },
      {},
      { spec: { instanceSidecarConfiguration: { resources: { requests: { cpu: '20m', memory: '256Mi' } } } } },
    );
    new RabbitmqCluster(scope, 'bus', {
      replicas: 3,
      image: 'registry.example.com/rabbitmq:4',
      persistence: { storage: '1Gi', storageClassName: 'local-path' },
      resources: { cpu: '30m', memory: '256Mi' },
    });
  },
});

const demands = operatorDemands(
  clusterModel(planCluster(clusterOf([layerOf('apps', [definitions, app])]), { partial: true })),
);

test('a database is as many pods as instances, each with what its plugin adds, on a disk of its own', () => {
  const [db] = demands;

  expect(db).toMatchObject({ workload: 'Cluster app/db', pods: 2, storageClass: 'local-path', lifetime: 'steady' });
  expect(podAmount(db!.containers)).toEqual({ millicores: 70, bytes: 768 * 1024 ** 2 });
});

test('a node of the event bus is as large as what sets it up, at least', () => {
  const [, bus] = demands;

  expect(bus).toMatchObject({ workload: 'RabbitmqCluster app/bus', pods: 3, storageClass: 'local-path' });
  expect(podAmount(bus!.containers)).toEqual({ millicores: 100, bytes: 500 * 1024 ** 2 });
});
