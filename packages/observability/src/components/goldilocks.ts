import { ConsoleService, defineComponent, helm, resourceRequirements } from '@lumie-infra/common-chart';
import type { GoldilocksValues } from '../charts/goldilocks.gen.ts';
import { versions } from '../upstream-versions.ts';
import { vpa } from './vpa.ts';

const name = 'goldilocks';
const dashboardPods = { 'app.kubernetes.io/name': name, 'app.kubernetes.io/component': 'dashboard' } as const;
const resources = resourceRequirements({ cpu: '15m', memory: '100Mi' });

/** Shows what the pods of each namespace should request; every namespace of the platform has the label that asks for it. */
export const goldilocks = defineComponent({
  name,
  chart: helm<GoldilocksValues>(versions.chart('goldilocks')),
  images: { goldilocks: versions.image('goldilocks') },
  dependsOn: { vpa },
  provides: {
    services: { 'goldilocks-dashboard': { http: 80 } },
    serviceAccounts: ['goldilocks-controller', 'goldilocks-dashboard'],
    workloads: {
      'Deployment/goldilocks-controller': {
        pods: { containers: { goldilocks: 'controller.resources' }, scheduling: 'controller' },
      },
      'Deployment/goldilocks-dashboard': {
        labels: dashboardPods,
        ports: { http: 8080 },
        pods: {
          replicas: 'dashboard.replicaCount',
          containers: { goldilocks: 'dashboard.resources' },
          scheduling: 'dashboard',
        },
      },
    },
  },
  values: ({ images }): GoldilocksValues => ({
    image: { repository: images.goldilocks.name, tag: images.goldilocks.tag, pullPolicy: 'IfNotPresent' },
    // That of the chart; the recommender is a component of its own.
    vpa: { enabled: false },
    controller: { rbac: { enableArgoproj: false }, resources },
    dashboard: { replicaCount: 1, rbac: { enableArgoproj: false }, resources },
  }),
  manifests: (scope) => {
    new ConsoleService(scope, name, {
      selector: dashboardPods,
      description: 'What pods should request.',
    });
  },
  outputs: ({ host, url }) => ({
    host: host('goldilocks-dashboard'),
    port: 80,
    url: url('goldilocks-dashboard', 80),
  }),
});
