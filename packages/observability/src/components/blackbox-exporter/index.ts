import {
  PrometheusRule,
  ServiceMonitor,
  defineComponent,
  helm,
  prober,
  resourceRequirements,
} from '@lumie-infra/common-chart';
import { Dashboard } from '@lumie-infra/common-chart/dashboards';
import { priorityClasses } from '@lumie-infra/platform';
import type { PrometheusBlackboxExporterValues } from '../../charts/prometheus-blackbox-exporter.gen.ts';
import { blackboxExporterDashboard } from '../../dashboards/blackbox-exporter.ts';
import { probeAlerts } from '../../rules/probes.ts';
import { versions } from '../../upstream-versions.ts';
import { probeModules } from './probe-modules.ts';

const name = 'blackbox-exporter';
const port = 9115;
const labels = { 'app.kubernetes.io/name': 'prometheus-blackbox-exporter' };
const module: keyof typeof probeModules = 'http_2xx';

/** Asks every public host name whether it answers; each Ingress brings the Probe that says how. */
export const blackboxExporter = defineComponent({
  name,
  chart: helm<PrometheusBlackboxExporterValues>(versions.chart('prometheus-blackbox-exporter')),
  images: { exporter: versions.image('blackbox-exporter') },
  dependsOn: { priorityClasses },
  provides: {
    workloads: {
      [`Deployment/${name}`]: { pods: { containers: { 'blackbox-exporter': 'resources' }, scheduling: '' } },
    },
    capability: prober,
    services: { [name]: { http: port } },
    serviceLabels: { [name]: labels },
    serviceAccounts: [name],
    configMaps: [name],
  },
  values: ({ deps, images }): PrometheusBlackboxExporterValues => ({
    fullnameOverride: name,
    image: {
      registry: images.exporter.registry,
      repository: images.exporter.repository,
      tag: images.exporter.tag,
    },
    config: { modules: probeModules },
    podSecurityContext: { seccompProfile: { type: 'RuntimeDefault' } },
    priorityClassName: deps.priorityClasses.medium,
    resources: resourceRequirements({ cpu: '15m', memory: '100Mi' }),
  }),
  manifests: (scope) => {
    new ServiceMonitor(scope, name, {
      selector: labels,
      endpoints: [{ port: 'http' }],
    });
    new PrometheusRule(scope, 'alerts-probes', { groups: probeAlerts });
    new Dashboard(scope, blackboxExporterDashboard);
  },
  outputs: ({ host }) => ({ host: host(name), port, module }),
});
