import type { MetricSource } from './metric-source.ts';

/** The Trivy operator, counts only: one series for each finding must be turned on and would be very many. */
export const trivyMetrics: MetricSource = {
  component: 'trivy',
  exporter: 'Trivy operator',
  version: '0.32.0',
  reference: 'https://aquasecurity.github.io/trivy-operator/latest/tutorials/integrations/metrics/',
  metrics: {
    trivy_clusterrole_clusterrbacassessments: 'gauge',
    trivy_image_exposedsecrets: 'gauge',
    trivy_image_vulnerabilities: 'gauge',
    trivy_resource_configaudits: 'gauge',
    trivy_resource_infraassessments: 'gauge',
    trivy_role_rbacassessments: 'gauge',
  },
};
