/** The kinds of object that a component can claim of its chart. */
export type ClaimedKind = 'service' | 'service account' | 'secret' | 'config map' | 'workload' | 'container';

/** An object that a chart or its program makes, though no recorded render of the chart shows it. */
export interface UnrecordedObject {
  /** The chart, or for release files the app's name in `chart-facts.json`. */
  readonly chart: string;
  readonly kind: ClaimedKind;
  /** The name, as the component claims it: `Kind/name` of a workload, `Kind/name container` of a container. */
  readonly name: string;
  /** Which values bring it about, or what makes it at run time. */
  readonly reason: string;
}

/** Claims that hold although the recorded renders cannot show it, each reviewed. */
export const unrecordedObjects: readonly UnrecordedObject[] = [
  {
    chart: 'authelia',
    kind: 'workload',
    name: 'Deployment/authelia',
    reason: 'made with pod.kind Deployment; the renders have the default, a DaemonSet',
  },
  {
    chart: 'grafana',
    kind: 'container',
    name: 'Deployment/grafana grafana-sc-dashboard',
    reason: 'made with sidecar.dashboards.enabled',
  },
  {
    chart: 'kube-prometheus-stack',
    kind: 'workload',
    name: 'StatefulSet/prometheus-prometheus-prometheus',
    reason: "the operator makes it of the chart's Prometheus",
  },
  {
    chart: 'minio',
    kind: 'workload',
    name: 'Deployment/minio',
    reason: 'made with mode standalone; the renders have the default, a StatefulSet',
  },
  {
    chart: 'minio',
    kind: 'container',
    name: 'Job/minio-post-job minio-make-bucket',
    reason: 'made with buckets',
  },
  {
    chart: 'minio',
    kind: 'container',
    name: 'Job/minio-post-job minio-make-policy',
    reason: 'made with policies',
  },
  {
    chart: 'trivy-operator',
    kind: 'workload',
    name: 'Job/scan-vulnerabilityreport',
    reason: 'the operator makes one for each image that it scans',
  },
];
