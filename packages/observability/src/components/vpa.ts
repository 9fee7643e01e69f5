import { defineComponent, helm, resourceRequirements } from '@lumie-infra/common-chart';
import { priorityClasses } from '@lumie-infra/platform';
import type { VpaValues } from '../charts/vpa.gen.ts';
import { versions } from '../upstream-versions.ts';

/**
 * Recommends what pods should request.
 *
 * Only the recommender runs: nothing changes a pod, so there is no webhook and no certificate.
 */
export const vpa = defineComponent({
  name: 'vpa',
  chart: helm<VpaValues>(versions.chart('vpa')),
  images: { recommender: versions.image('vpa-recommender') },
  dependsOn: { priorityClasses },
  provides: {
    workloads: {
      'Deployment/vpa-recommender': { pods: { containers: { vpa: 'recommender.resources' }, scheduling: '' } },
    },
    definitions: ['autoscaling.k8s.io'],
    serviceAccounts: ['vpa-recommender'],
    customResources: ['monitoring.coreos.com/PodMonitor'],
  },
  values: ({ deps, images }): VpaValues => ({
    priorityClassName: deps.priorityClasses.medium,
    recommender: {
      image: {
        repository: images.recommender.name,
        tag: images.recommender.tag,
        pullPolicy: 'IfNotPresent',
      },
      resources: resourceRequirements({ cpu: '15m', memory: '128Mi' }),
      podMonitor: { enabled: true },
    },
    updater: { enabled: false },
    admissionController: { enabled: false },
  }),
});
