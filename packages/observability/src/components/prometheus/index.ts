import { minio, objectBucket } from '@lumie-infra/bootstrap';
import {
  ConsoleService,
  PrometheusRule,
  certificates,
  defineComponent,
  helm,
  metricsStore,
  resourceRequirements,
} from '@lumie-infra/common-chart';
import { priorityClasses } from '@lumie-infra/platform';
import type { KubePrometheusStackValues } from '../../charts/kube-prometheus-stack.gen.ts';
import { platformRules, withoutAlerts } from '../../rules/rule-files.ts';
import { metricsBucket, metricsBucketKey, metricsBucketSecret } from '../../thanos-bucket.ts';
import { versions } from '../../upstream-versions.ts';
import { alertmanager } from '../alertmanager/index.ts';
import { containerMetricsLeftOut, kubeletMetricsLeftOut } from './kubelet-metrics.ts';
import { options } from './options.ts';
import { partsLeftOut } from './parts-left-out.ts';
import { imageValues, serverValues } from './server-values.ts';

const name = 'prometheus';
const pods = { 'app.kubernetes.io/name': 'prometheus' } as const;
const services = { server: 'prometheus-prometheus', sidecar: 'prometheus-thanos-discovery' } as const;
const ports = { server: 9090, grpc: 10901, sidecar: 10902, webhook: 10250 } as const;
const replicaLabel = 'prometheus_replica';

/** Metrics of the last days, the rules over them, and the operator that turns monitors and rules into configuration. */
export const prometheus = defineComponent({
  name,
  chart: helm<KubePrometheusStackValues>(versions.chart('kube-prometheus-stack')),
  images: {
    operator: versions.image('prometheus-operator'),
    prometheus: versions.image('prometheus'),
    reloader: versions.image('prometheus-config-reloader'),
    thanos: versions.image('thanos'),
  },
  options,
  dependsOn: { certificates, minio, priorityClasses },
  uses: { alertmanager },
  secrets: ({ deps }) => ({
    bucket: metricsBucketSecret(deps.minio, { restarts: ['StatefulSet/prometheus-prometheus-prometheus'] }),
  }),
  provides: {
    capability: metricsStore,
    services: {
      [services.server]: { 'http-web': ports.server },
      [services.sidecar]: { grpc: ports.grpc, http: ports.sidecar },
      'prometheus-operator': { https: 443 },
    },
    serviceAccounts: ['prometheus-operator', 'prometheus-prometheus'],
    workloads: {
      'Deployment/prometheus-operator': {
        pods: {
          containers: { 'kube-prometheus-stack': 'prometheusOperator.resources' },
          scheduling: 'prometheusOperator',
        },
      },
      'StatefulSet/prometheus-prometheus-prometheus': {
        labels: pods,
        ports: { 'http-web': ports.server },
        pods: {
          containers: {
            prometheus: 'prometheus.prometheusSpec.resources',
            'config-reloader': 'prometheusOperator.prometheusConfigReloader.resources',
            'thanos-sidecar': 'prometheus.prometheusSpec.thanos.resources',
          },
          initContainers: { 'init-config-reloader': 'prometheusOperator.prometheusConfigReloader.resources' },
          scheduling: 'prometheus.prometheusSpec',
          storageClass: 'prometheus.prometheusSpec.storageSpec.volumeClaimTemplate.spec.storageClassName',
        },
      },
    },
    customResources: [
      'cert-manager.io/Certificate',
      'monitoring.coreos.com/Prometheus',
      'monitoring.coreos.com/ServiceMonitor',
    ],
  },
  collects: ['metrics'],
  openPorts: [{ port: ports.webhook, reason: 'the API server asks the operator whether a rule is valid' }],
  values: ({ deps, images, options: chosen, secrets, site }): KubePrometheusStackValues => ({
    ...partsLeftOut,
    fullnameOverride: name,
    kubelet: {
      serviceMonitor: {
        cAdvisorInterval: '60s',
        cAdvisorMetricRelabelings: containerMetricsLeftOut,
        metricRelabelings: kubeletMetricsLeftOut,
      },
    },
    prometheusOperator: {
      image: imageValues(images.operator),
      prometheusConfigReloader: {
        image: imageValues(images.reloader),
        resources: resourceRequirements({ cpu: '10m', memory: '50Mi' }),
      },
      thanosImage: imageValues(images.thanos),
      admissionWebhooks: {
        failurePolicy: 'Ignore',
        patch: { enabled: false },
        certManager: {
          enabled: true,
          issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: deps.certificates.internalIssuer },
        },
      },
      priorityClassName: deps.priorityClasses.medium,
      resources: resourceRequirements({ cpu: '15m', memory: '128Mi' }),
    },
    prometheus: serverValues({
      images,
      cluster: site.name,
      externalUrl: `https://${name}.${site.domain}`,
      replicaLabel,
      alertmanager: deps.alertmanager,
      bucket: { name: secrets.bucket.name, key: secrets.bucket.keys['objstore.yml'] },
      priorityClassName: deps.priorityClasses.medium,
      ...chosen,
    }),
  }),
  manifests: (scope, { deps, options: chosen }) => {
    objectBucket(scope, metricsBucket, { storage: deps.minio, secretKey: metricsBucketKey });
    for (const [file, groups] of Object.entries(platformRules)) {
      const wanted = withoutAlerts(groups, chosen.disabledAlerts);
      if (Object.keys(wanted).length > 0) new PrometheusRule(scope, `alerts-${file}`, { groups: wanted });
    }
    new ConsoleService(scope, name, {
      selector: pods,
      port: 'http-web',
      description: 'Metrics of the last days, targets and rules.',
    });
  },
  outputs: ({ host, url }) => ({
    host: host(services.server),
    port: ports.server,
    url: url(services.server, ports.server),
    /** Where series in the format of Prometheus are written to. */
    remoteWriteUrl: `${url(services.server, ports.server)}/api/v1/write`,
    /** Where metrics in the format of OpenTelemetry are sent to. */
    otlpUrl: `${url(services.server, ports.server)}/api/v1/otlp`,
    /** The sidecar's answer to queries, as a name that stands for every pod. */
    storeEndpoint: `dnssrv+_grpc._tcp.${host(services.sidecar)}`,
    /** The label that tells pods with the same metrics apart. */
    replicaLabel: replicaLabel,
  }),
});
