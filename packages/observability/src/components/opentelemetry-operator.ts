import { certificates, defineComponent, helm, resourceRequirements } from '@lumie-infra/common-chart';
import { priorityClasses } from '@lumie-infra/platform';
import type { OpentelemetryOperatorValues } from '../charts/opentelemetry-operator.gen.ts';
import { versions } from '../upstream-versions.ts';

const name = 'opentelemetry-operator';
const ports = { metrics: 8443, webhook: 9443 } as const;

/** Turns collector objects into running collectors. */
export const opentelemetryOperator = defineComponent({
  name,
  chart: helm<OpentelemetryOperatorValues>(versions.chart('opentelemetry-operator')),
  images: {
    collector: versions.image('opentelemetry-collector'),
    operator: versions.image('opentelemetry-operator'),
    'target-allocator': versions.image('opentelemetry-target-allocator'),
  },
  // Signs for the webhooks; without them no collector object is accepted.
  dependsOn: { certificates, priorityClasses },
  provides: {
    workloads: {
      [`Deployment/${name}`]: { pods: { containers: { manager: 'manager.resources' }, scheduling: '' } },
    },
    definitions: ['opentelemetry.io'],
    services: { [name]: { metrics: ports.metrics } },
    serviceAccounts: [name],
    customResources: ['cert-manager.io/Certificate', 'monitoring.coreos.com/ServiceMonitor'],
  },
  openPorts: [{ port: ports.webhook, reason: 'the API server asks the operator whether a collector is valid' }],
  values: ({ deps, images, site }): OpentelemetryOperatorValues => ({
    clusterDomain: site.network.clusterDomain,
    // Without their definition all collectors are deleted.
    crds: { create: true, annotations: { 'helm.sh/resource-policy': 'keep' } },
    admissionWebhooks: {
      certManager: {
        enabled: true,
        issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: deps.certificates.internalIssuer },
      },
      timeoutSeconds: 5,
    },
    manager: {
      image: { repository: images.operator.name, tag: images.operator.tag },
      collectorImage: { repository: images.collector.name, tag: images.collector.tag },
      targetAllocatorImage: {
        repository: images['target-allocator'].name,
        tag: images['target-allocator'].tag,
      },
      serviceMonitor: { enabled: true },
      resources: resourceRequirements({ cpu: '10m', memory: '128Mi' }),
    },
    priorityClassName: deps.priorityClasses.medium,
    securityContext: { seccompProfile: { type: 'RuntimeDefault' } },
  }),
  outputs: ({ images }) => ({
    collectorImage: images.collector.reference,
    targetAllocatorImage: images['target-allocator'].reference,
  }),
});
