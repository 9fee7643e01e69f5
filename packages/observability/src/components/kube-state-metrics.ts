import { defineComponent, helm, resourceRequirements } from '@lumie-infra/common-chart';
import { Dashboard } from '@lumie-infra/common-chart/dashboards';
import { priorityClasses } from '@lumie-infra/platform';
import type { KubeStateMetricsValues } from '../charts/kube-state-metrics.gen.ts';
import { kubernetesClusterDashboard } from '../dashboards/kubernetes-cluster.ts';
import { kubernetesPodsDashboard } from '../dashboards/kubernetes-pods.ts';
import { versions } from '../upstream-versions.ts';

const name = 'kube-state-metrics';

/** The kinds that are watched; what they may be read for is all that the account may read. No secrets among them. */
const kinds = [
  'configmaps',
  'cronjobs',
  'daemonsets',
  'deployments',
  'horizontalpodautoscalers',
  'ingresses',
  'jobs',
  'limitranges',
  'namespaces',
  'networkpolicies',
  'nodes',
  'persistentvolumeclaims',
  'persistentvolumes',
  'poddisruptionbudgets',
  'pods',
  'replicasets',
  'resourcequotas',
  'services',
  'statefulsets',
  'storageclasses',
];

/** The state of Kubernetes objects, as metrics. */
export const kubeStateMetrics = defineComponent({
  name,
  chart: helm<KubeStateMetricsValues>(versions.chart('kube-state-metrics')),
  images: { exporter: versions.image('kube-state-metrics') },
  dependsOn: { priorityClasses },
  provides: {
    workloads: {
      [`Deployment/${name}`]: { pods: { containers: { 'kube-state-metrics': 'resources' }, scheduling: '' } },
    },
    services: { [name]: { http: 8080 } },
    serviceAccounts: [name],
    customResources: ['monitoring.coreos.com/ServiceMonitor'],
  },
  values: ({ deps, images }): KubeStateMetricsValues => ({
    image: {
      registry: images.exporter.registry,
      repository: images.exporter.repository,
      tag: images.exporter.tag,
    },
    collectors: kinds,
    // Each metric has the namespace and the pod that it is about, which are not those of the exporter.
    prometheus: { monitor: { enabled: true, http: { honorLabels: true } } },
    priorityClassName: deps.priorityClasses.medium,
    resources: resourceRequirements({ cpu: '15m', memory: '128Mi' }),
  }),
  manifests: (scope) => {
    new Dashboard(scope, kubernetesClusterDashboard);
    new Dashboard(scope, kubernetesPodsDashboard);
  },
});
