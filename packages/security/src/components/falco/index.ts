import {
  Type,
  alertSink,
  containerSecurity,
  defineComponent,
  helm,
  logSink,
  resourceRequirements,
} from '@lumie-infra/common-chart';
import { Dashboard } from '@lumie-infra/common-chart/dashboards';
import { priorityClasses } from '@lumie-infra/platform';
import { chartImage } from '../../chart-image.ts';
import type { FalcoValues } from '../../charts/falco.gen.ts';
import { falcoDashboard } from '../../dashboards/falco.ts';
import { unthrottled } from '../../unthrottled.ts';
import { versions } from '../../upstream-versions.ts';
import { platformRules } from './rules.ts';

const artifactStep = { resources: resourceRequirements({ cpu: '10m', memory: '128Mi' }) };

/** Watches what programs ask of the kernel on every node; what looks like an attack goes to the logs, and worse to the alerts. */
export const falco = defineComponent({
  name: 'falco',
  // It looks into the kernel and at every file of the node.
  podSecurity: 'privileged',
  chart: helm<FalcoValues>(versions.chart('falco')),
  images: {
    falco: versions.image('falco'),
    falcoctl: versions.image('falcoctl'),
    sidekick: versions.image('falcosidekick'),
  },
  options: Type.Object({
    sidekicks: Type.Integer({ default: 1, minimum: 1, description: 'Pods that pass events on.' }),
    buildNamespaces: Type.Array(Type.String(), {
      default: ['code-server', 'tekton-ci-cd'],
      description: 'Namespaces where people and pipelines start download tools and package managers on purpose.',
    }),
    alertFrom: Type.Union(
      ['emergency', 'alert', 'critical', 'error', 'warning'].map((priority) => Type.Literal(priority)),
      { default: 'critical', description: 'The least priority of an event that becomes an alert.' },
    ),
  }),
  dependsOn: { priorityClasses },
  uses: { alerts: alertSink, logs: logSink },
  provides: {
    workloads: {
      'DaemonSet/falco': {
        pods: {
          containers: { falco: 'resources' },
          initContainers: { 'falcoctl-artifact-install': 'falcoctl.artifact.install.resources' },
          scheduling: '',
          priorityClass: 'podPriorityClassName',
        },
      },
      'Deployment/falco-falcosidekick': {
        pods: {
          replicas: 'falcosidekick.replicaCount',
          containers: { falcosidekick: 'falcosidekick.resources' },
          scheduling: 'falcosidekick',
        },
      },
    },
    services: { 'falco-falcosidekick': { http: 2801 }, 'falco-metrics': { metrics: 8765 } },
    serviceAccounts: ['falco'],
    customResources: ['monitoring.coreos.com/ServiceMonitor'],
  },
  values: ({ deps, images, options }): FalcoValues => ({
    image: chartImage(images.falco),
    driver: {
      kind: 'modern_ebpf',
      // Four capabilities instead of all.
      modernEbpf: { leastPrivileged: true },
      loader: { enabled: false },
    },
    falcoctl: {
      image: chartImage(images.falcoctl),
      artifact: {
        install: { enabled: true, ...artifactStep },
        // What is watched for changes with a release, never by itself.
        follow: { enabled: false },
      },
      config: { artifact: { install: { refs: versions.release('falco-rules') } } },
    },
    customRules: { 'platform-rules.yaml': platformRules(options.buildNamespaces) },
    falco: {
      priority: 'notice',
      log_syslog: false,
      syslog_output: { enabled: false },
      buffered_outputs: true,
    },
    metrics: { enabled: true, interval: '15m' },
    serviceMonitor: { create: true, interval: '30s' },
    resources: unthrottled({ cpu: '35m', memory: '384Mi' }),
    // A node that is full must not be one that nobody watches.
    podPriorityClassName: deps.priorityClasses.medium,
    // Every node, the control plane included.
    tolerations: [{ operator: 'Exists', effect: 'NoSchedule' }],
    falcosidekick: {
      enabled: true,
      image: chartImage(images.sidekick),
      replicaCount: options.sidekicks,
      podSecurityContext: {
        fsGroup: 1234,
        runAsNonRoot: true,
        runAsUser: 1234,
        seccompProfile: { type: 'RuntimeDefault' },
      },
      securityContext: containerSecurity(),
      resources: resourceRequirements({ cpu: '20m', memory: '128Mi' }),
      serviceMonitor: { enabled: true },
      config: {
        loki: { hostport: deps.logs.url, format: 'json', grafanaDashboard: { enabled: false } },
        alertmanager: {
          hostport: deps.alerts.url,
          endpoint: '/api/v2/alerts',
          minimumpriority: options.alertFrom,
        },
      },
    },
  }),
  manifests: (scope) => {
    new Dashboard(scope, falcoDashboard);
  },
});
