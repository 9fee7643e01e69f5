import { containerSecurity, defineComponent, helm, resourceRequirements } from '@lumie-infra/common-chart';
import { Dashboard } from '@lumie-infra/common-chart/dashboards';
import { priorityClasses } from '@lumie-infra/platform';
import type { PrometheusNodeExporterValues } from '../charts/prometheus-node-exporter.gen.ts';
import { nodeExporterDashboard } from '../dashboards/node-exporter.ts';
import { nodeScraped } from '../scrape-owner.ts';
import { versions } from '../upstream-versions.ts';

const name = 'node-exporter';

/** Mounts of pods and images, which say nothing about the disk that they lie on. */
const podMounts = '^/(dev|proc|sys|run/.+|var/lib/kubelet/.+|var/lib/rancher/k3s/agent/.+)($|/)';

/** Interfaces of pods, one for each. */
const podInterfaces = '^(veth.*|cni.*|flannel.*)$';

/** What every machine tells of its processors, memory, disks and network. */
export const nodeExporter = defineComponent({
  name,
  podSecurity: 'privileged',
  chart: helm<PrometheusNodeExporterValues>(versions.chart('prometheus-node-exporter')),
  images: { exporter: versions.image('node-exporter') },
  dependsOn: { priorityClasses },
  provides: {
    workloads: {
      [`DaemonSet/${name}`]: { pods: { containers: { 'node-exporter': 'resources' }, scheduling: '' } },
    },
    services: { [name]: { metrics: 9100 } },
    serviceAccounts: [name],
    customResources: ['monitoring.coreos.com/ServiceMonitor'],
  },
  values: ({ deps, images }): PrometheusNodeExporterValues => ({
    fullnameOverride: name,
    // The label that the job is named after.
    nameOverride: name,
    image: {
      registry: images.exporter.registry,
      repository: images.exporter.repository,
      tag: images.exporter.tag,
    },
    prometheus: {
      monitor: {
        enabled: true,
        additionalLabels: { [nodeScraped.label]: nodeScraped.value },
        relabelings: ['node', 'instance'].map((targetLabel) => ({
          sourceLabels: ['__meta_kubernetes_pod_node_name'],
          targetLabel,
        })),
      },
    },
    extraArgs: [
      `--collector.filesystem.mount-points-exclude=${podMounts}`,
      `--collector.netclass.ignored-devices=${podInterfaces}`,
      `--collector.netdev.device-exclude=${podInterfaces}`,
    ],
    securityContext: { seccompProfile: { type: 'RuntimeDefault' } },
    containerSecurityContext: containerSecurity(),
    priorityClassName: deps.priorityClasses.medium,
    tolerations: [{ operator: 'Exists' }],
    resources: resourceRequirements({ cpu: '15m', memory: '100Mi' }),
  }),
  manifests: (scope) => {
    new Dashboard(scope, nodeExporterDashboard);
  },
});
