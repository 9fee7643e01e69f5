import {
  ConfigMap,
  ConsoleService,
  PodMonitor,
  PrometheusRule,
  Type,
  alertSink,
  containerSecurity,
  contentChecksum,
  defineComponent,
  helm,
  made,
  resourceRequirements,
  toYaml,
  vaultSecret,
} from '@lumie-infra/common-chart';
import type { Site } from '@lumie-infra/common-chart';
import { priorityClasses } from '@lumie-infra/platform';
import type { AlertmanagerValues } from '../../charts/alertmanager.gen.ts';
import { alertmanagerAlerts } from '../../rules/monitoring.ts';
import { versions } from '../../upstream-versions.ts';
import { alertmanagerConfig } from './alertmanager-config.ts';

const name = 'alertmanager';
const port = 9093;
const config = 'alertmanager-config';
const folders = { config: '/etc/alertmanager', secret: '/etc/alertmanager-smtp' } as const;
const pods = { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': name } as const;

const url = Type.String({
  pattern: '^https?://\\S+$',
  expects: 'an address, such as https://hooks.example.com/alerts',
});

const options = Type.Object({
  smarthost: Type.Optional(
    Type.String({
      pattern: '^[^\\s:]+:\\d+$',
      expects: 'host and port, such as smtp.example.com:587',
      description: 'The mail server; absent means port 587 of `smtp.<domain>`.',
    }),
  ),
  from: Type.Optional(
    Type.String({
      pattern: '^[^@\\s]+@[^@\\s]+$',
      expects: 'an address, such as alerts@example.com',
      description: "Who alerts come from, and who logs in to the mail server; absent means the site's own address.",
    }),
  ),
  webhook: Type.Optional({ ...url, description: 'An address that alerts are posted to beside the mail.' }),
  watchdog: Type.Optional({
    ...url,
    description: 'An address that hears an alert every five minutes, and so learns when alerts arrive no more.',
  }),
});

type Options = Readonly<Partial<Record<'from' | 'smarthost' | 'watchdog' | 'webhook', string>>>;

function configFile(site: Site, secretKey: string, { from, smarthost, webhook, watchdog }: Options): string {
  return toYaml(
    alertmanagerConfig({
      smarthost: smarthost ?? `smtp.${site.domain}:587`,
      from: from ?? site.email,
      to: site.email,
      passwordFile: `${folders.secret}/${secretKey}`,
      ...(webhook === undefined ? {} : { webhook }),
      ...(watchdog === undefined ? {} : { watchdog }),
    }),
  );
}

/** Who is told of an alert, and how often. */
export const alertmanager = defineComponent({
  name,
  chart: helm<AlertmanagerValues>(versions.chart('alertmanager')),
  images: { alertmanager: versions.image('alertmanager') },
  options,
  dependsOn: { priorityClasses },
  secrets: () => ({
    smtp: vaultSecret(
      'observability/alertmanager',
      { password: 'SMTP_PASSWORD' },
      {
        make: { SMTP_PASSWORD: made.byPerson('the password of the address that alerts come from, at the mail server') },
      },
    ),
  }),
  provides: {
    capability: alertSink,
    services: { [name]: { http: port } },
    serviceAccounts: [name],
    workloads: {
      [`StatefulSet/${name}`]: {
        labels: pods,
        ports: { http: port },
        pods: { containers: { alertmanager: 'resources' }, scheduling: '', storageClass: 'persistence.storageClass' },
      },
    },
  },
  values: ({ deps, images, options: chosen, secrets, site }): AlertmanagerValues => ({
    image: { repository: images.alertmanager.name, tag: images.alertmanager.tag },
    baseURL: `https://${name}.${site.domain}`,
    automountServiceAccountToken: false,
    // Without, the pod would need a kernel and a file system that map users.
    hostUsers: true,
    // Ours, which Helm does not read as a template.
    config: { enabled: false },
    extraVolumes: [{ name: 'config', configMap: { name: config } }],
    extraVolumeMounts: [{ name: 'config', mountPath: folders.config, readOnly: true }],
    extraSecretMounts: [{ name: 'smtp', secretName: secrets.smtp.name, mountPath: folders.secret, readOnly: true }],
    podAnnotations: {
      'checksum/alertmanager': contentChecksum({ config: configFile(site, secrets.smtp.keys.password, chosen) }),
    },
    persistence: { enabled: true, size: '100Mi', storageClass: 'local-path' },
    podSecurityContext: { seccompProfile: { type: 'RuntimeDefault' } },
    securityContext: containerSecurity(),
    priorityClassName: deps.priorityClasses.medium,
    resources: resourceRequirements({ cpu: '15m', memory: '100Mi' }),
  }),
  manifests: (scope, { options: chosen, secrets, site }) => {
    new ConfigMap(scope, config, {
      data: { 'alertmanager.yml': configFile(site, secrets.smtp.keys.password, chosen) },
    });
    new PodMonitor(scope, name, {
      selector: pods,
      jobLabel: 'app.kubernetes.io/name',
      podMetricsEndpoints: [{ port: 'http' }],
    });
    new PrometheusRule(scope, 'alerts-alertmanager', { groups: alertmanagerAlerts });
    new ConsoleService(scope, name, { selector: pods, description: 'Alerts that fire, and silences.' });
  },
  outputs: ({ host, namespace, url: address }) => ({
    host: host(name),
    port: port,
    url: address(name, port),
    /** The Service, for who finds Alertmanagers by it. */
    service: name,
    namespace,
  }),
});
