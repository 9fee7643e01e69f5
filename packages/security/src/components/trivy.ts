import { Type, defineComponent, helm, imageRegistry, resourceRequirements } from '@lumie-infra/common-chart';
import { Dashboard } from '@lumie-infra/common-chart/dashboards';
import { chartImage } from '../chart-image.ts';
import type { TrivyOperatorValues } from '../charts/trivy-operator.gen.ts';
import { trivyDashboard } from '../dashboards/trivy.ts';
import { unthrottled } from '../unthrottled.ts';
import { versions } from '../upstream-versions.ts';

const unprivileged = {
  fsGroup: 65534,
  runAsNonRoot: true,
  runAsUser: 65534,
  seccompProfile: { type: 'RuntimeDefault' },
};

/** Looks for known vulnerabilities and bad configuration in what runs, again and again, and keeps reports of it. */
export const trivy = defineComponent({
  name: 'trivy',
  chart: helm<TrivyOperatorValues>(versions.chart('trivy-operator')),
  images: { operator: versions.image('trivy-operator'), scanner: versions.image('trivy') },
  options: Type.Object({
    rescanAfter: Type.String({
      default: '72h',
      pattern: '^[1-9]\\d*h$',
      expects: 'hours, such as 72h',
      description: 'Age at which a report is made anew, so that what became known meanwhile is found.',
    }),
    scansAtOnce: Type.Integer({ default: 2, minimum: 1, description: 'Scan jobs that run at once, each with 500M.' }),
  }),
  dependsOn: { registry: imageRegistry },
  provides: {
    workloads: {
      'Deployment/trivy-trivy-operator': {
        pods: { replicas: 'operator.replicas', containers: { 'trivy-operator': 'resources' }, scheduling: '' },
      },
      'Job/scan-vulnerabilityreport': { pods: { containers: { trivy: 'trivy.resources' } } },
    },
    definitions: ['aquasecurity.github.io'],
    services: { 'trivy-trivy-operator': { metrics: 80 } },
    serviceAccounts: ['trivy-trivy-operator'],
    secrets: ['trivy-operator', 'trivy-operator-trivy-config'],
    customResources: ['monitoring.coreos.com/ServiceMonitor'],
  },
  values: ({ deps, images, options }): TrivyOperatorValues => ({
    image: chartImage(images.operator),
    excludeNamespaces: 'kube-system,kube-public,kube-node-lease',
    operator: {
      replicas: 1,
      vulnerabilityScannerEnabled: true,
      configAuditScannerEnabled: true,
      rbacAssessmentScannerEnabled: true,
      exposedSecretScannerEnabled: true,
      // Its collector mounts half of the node.
      infraAssessmentScannerEnabled: false,
      clusterComplianceEnabled: false,
      sbomGenerationEnabled: false,
      scannerReportTTL: options.rescanAfter,
      scanJobsConcurrentLimit: options.scansAtOnce,
      scanJobTimeout: '10m',
      // Everybody may read the registry, so nobody's credentials are needed.
      accessGlobalSecretsAndServiceAccount: false,
    },
    compliance: { specs: [] },
    trivyOperator: { scanJobPodTemplatePodSecurityContext: unprivileged },
    trivy: {
      image: chartImage(images.scanner),
      mode: 'Standalone',
      dbRegistry: deps.registry.host,
      javaDbRegistry: deps.registry.host,
      timeout: '10m0s',
      resources: unthrottled({ cpu: '100m', memory: '500M' }),
    },
    podSecurityContext: unprivileged,
    resources: resourceRequirements({ cpu: '50m', memory: '384Mi' }),
    serviceMonitor: { enabled: true },
  }),
  manifests: (scope) => {
    new Dashboard(scope, trivyDashboard);
  },
});
