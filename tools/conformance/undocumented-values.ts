/** A value that a chart's templates read although its `values.yaml` does not list it. */
export interface UndocumentedValue {
  /** The chart whose templates read it; for a sub-chart, the sub-chart. */
  readonly chart: string;
  /** The dotted path; `.*` at the end says that the keys beneath are the user's own. */
  readonly path: string;
  /** What shows that it is read. */
  readonly reason: string;
}

const rendered = 'changing it changes the render';
const commented = 'values.yaml shows it commented out';
const template = 'the pod template reads it';
const override = 'values.yaml says that it overrides the value of the same name for these pods';
const ownConfiguration = 'handed on whole as configuration of the program; the chart lists only its defaults';

/**
 * Values that may be set although no `values.yaml` lists them, each reviewed.
 *
 * An entry stays only as long as upstream leaves the value out: a test over the real charts names those that are listed
 * by now.
 */
export const undocumentedValues: readonly UndocumentedValue[] = [
  { chart: 'argo-cd', path: 'configs.cm.*', reason: ownConfiguration },
  { chart: 'argo-cd', path: 'configs.params.*', reason: ownConfiguration },
  { chart: 'grafana', path: '["grafana.ini"].*', reason: ownConfiguration },
  { chart: 'grafana', path: 'fullnameOverride', reason: rendered },
  { chart: 'grafana', path: 'priorityClassName', reason: commented },
  { chart: 'kong', path: 'affinity', reason: commented },
  { chart: 'kong', path: 'customEnv.*', reason: commented },
  { chart: 'kong', path: 'deployment.hostAliases', reason: commented },
  { chart: 'kong', path: 'deployment.initContainers', reason: commented },
  { chart: 'kong', path: 'deployment.minReadySeconds', reason: commented },
  { chart: 'kong', path: 'deployment.serviceAccount.annotations', reason: commented },
  { chart: 'kong', path: 'deployment.serviceAccount.name', reason: commented },
  { chart: 'kong', path: 'deployment.sidecarContainers', reason: commented },
  { chart: 'kong', path: 'deployment.userDefinedVolumeMounts', reason: commented },
  { chart: 'kong', path: 'deployment.userDefinedVolumes', reason: commented },
  { chart: 'kong', path: 'dnsConfig', reason: commented },
  { chart: 'kong', path: 'dnsPolicy', reason: rendered },
  { chart: 'kong', path: 'image.pullSecrets', reason: commented },
  { chart: 'kong', path: 'ingressController.admissionWebhook.certificate.caBundle', reason: commented },
  { chart: 'kong', path: 'ingressController.admissionWebhook.certificate.secretName', reason: commented },
  { chart: 'kong', path: 'ingressController.admissionWebhook.timeoutSeconds', reason: commented },
  { chart: 'kong', path: 'ingressController.customEnv.*', reason: commented },
  { chart: 'kong', path: 'ingressController.userDefinedVolumeMounts', reason: commented },
  { chart: 'kong', path: 'podDisruptionBudget.maxUnavailable', reason: commented },
  { chart: 'kong', path: 'podDisruptionBudget.minAvailable', reason: commented },
  { chart: 'kong', path: 'proxy.http.hostPort', reason: template },
  { chart: 'kong', path: 'proxy.http.nodePort', reason: commented },
  { chart: 'kong', path: 'proxy.loadBalancerIP', reason: commented },
  { chart: 'kong', path: 'proxy.tls.hostPort', reason: template },
  { chart: 'kong', path: 'proxy.tls.nodePort', reason: commented },
  { chart: 'kong', path: 'proxy.tls.overrideServiceTargetPort', reason: commented },
  { chart: 'kong', path: 'serviceMonitor.honorLabels', reason: commented },
  { chart: 'kong', path: 'serviceMonitor.interval', reason: commented },
  { chart: 'kong', path: 'serviceMonitor.labels.*', reason: commented },
  { chart: 'kong', path: 'serviceMonitor.metricRelabelings', reason: commented },
  { chart: 'kong', path: 'serviceMonitor.namespace', reason: commented },
  { chart: 'kong', path: 'serviceMonitor.relabelings', reason: commented },
  { chart: 'kong', path: 'serviceMonitor.targetLabels', reason: commented },
  { chart: 'kong', path: 'startupProbe', reason: commented },
  { chart: 'kong', path: 'topologySpreadConstraints', reason: commented },
  {
    chart: 'kube-prometheus-stack',
    path: 'prometheusOperator.admissionWebhooks.certManager.issuerRef.*',
    reason: commented,
  },
  { chart: 'kube-prometheus-stack', path: 'prometheusOperator.priorityClassName', reason: commented },
  { chart: 'kube-state-metrics', path: 'priorityClassName', reason: commented },
  { chart: 'kube-state-metrics', path: 'prometheus.monitor.metricRelabelings', reason: rendered },
  { chart: 'kube-state-metrics', path: 'prometheus.monitor.relabelings', reason: rendered },
  { chart: 'loki', path: 'loki.storage.bucketNames.*', reason: commented },
  { chart: 'minio', path: 'makeBucketJob.containerSecurityContext.*', reason: template },
  { chart: 'minio', path: 'makePolicyJob.containerSecurityContext.*', reason: template },
  { chart: 'minio', path: 'makeUserJob.containerSecurityContext.*', reason: template },
  { chart: 'prometheus-blackbox-exporter', path: 'config.modules.*', reason: ownConfiguration },
  { chart: 'prometheus-blackbox-exporter', path: 'fullnameOverride', reason: rendered },
  { chart: 'prometheus-node-exporter', path: 'priorityClassName', reason: commented },
  { chart: 'teleport-cluster', path: 'auth.extraEnv', reason: override },
  { chart: 'teleport-cluster', path: 'proxy.highAvailability', reason: rendered },
  { chart: 'teleport-cluster', path: 'proxy.resources', reason: override },
  { chart: 'tempo', path: 'persistence.storageClassName', reason: commented },
  { chart: 'vault', path: 'server.service.type', reason: rendered },
];
