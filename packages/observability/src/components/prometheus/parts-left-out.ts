import type { KubePrometheusStackValues } from '../../charts/kube-prometheus-stack.gen.ts';

const off = { enabled: false } as const;

/** What the chart would bring beside the operator and Prometheus: components of their own, or not to be reached on K3s. */
export const partsLeftOut: KubePrometheusStackValues = {
  crds: off,
  alertmanager: off,
  grafana: off,
  nodeExporter: off,
  kubeStateMetrics: off,
  // The kubelet of a K3s server tells what these measure.
  kubeApiServer: off,
  kubeControllerManager: off,
  kubeScheduler: off,
  kubeProxy: off,
  kubeEtcd: off,
  coreDns: off,
  // Ours cover the platform, and each has a page that says what to do.
  defaultRules: { create: false },
};
