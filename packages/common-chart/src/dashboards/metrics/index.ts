import { alertmanagerMetrics } from './alertmanager.ts';
import { argocdMetrics } from './argocd.ts';
import { barmanCloudMetrics } from './barman-cloud.ts';
import { blackboxExporterMetrics } from './blackbox-exporter.ts';
import { certManagerMetrics } from './cert-manager.ts';
import { cnpgInstanceMetrics } from './cnpg.ts';
import { cnpgOperatorMetrics } from './cnpg-operator.ts';
import { corednsMetrics } from './coredns.ts';
import { kubeStateMetrics } from './kube-state-metrics.ts';
import { kubeletMetrics } from './kubelet.ts';
import { lokiMetrics } from './loki.ts';
import type { MetricSource } from './metric-source.ts';
import { minioMetrics } from './minio.ts';
import { nodeExporterMetrics } from './node-exporter.ts';
import { opentelemetryCollectorMetrics } from './opentelemetry-collector.ts';
import { prometheusMetrics } from './prometheus.ts';
import { prometheusOperatorMetrics } from './prometheus-operator.ts';
import { prometheusServerMetrics } from './prometheus-server.ts';
import { targetAllocatorMetrics } from './target-allocator.ts';
import { tektonMetrics } from './tekton.ts';
import { tempoMetrics } from './tempo.ts';
import { thanosMetrics } from './thanos.ts';
import { trivyMetrics } from './trivy.ts';
import { vaultMetrics } from './vault.ts';
import { veleroMetrics } from './velero.ts';

export { type MetricSource, type MetricType, seriesOf } from './metric-source.ts';

/** Every metric that dashboards and alerts may use, with where it is from. */
export const metricSources: readonly MetricSource[] = [
  alertmanagerMetrics,
  argocdMetrics,
  barmanCloudMetrics,
  blackboxExporterMetrics,
  certManagerMetrics,
  cnpgInstanceMetrics,
  cnpgOperatorMetrics,
  corednsMetrics,
  kubeStateMetrics,
  kubeletMetrics,
  lokiMetrics,
  minioMetrics,
  nodeExporterMetrics,
  opentelemetryCollectorMetrics,
  prometheusMetrics,
  prometheusOperatorMetrics,
  prometheusServerMetrics,
  targetAllocatorMetrics,
  tektonMetrics,
  tempoMetrics,
  thanosMetrics,
  trivyMetrics,
  vaultMetrics,
  veleroMetrics,
];
