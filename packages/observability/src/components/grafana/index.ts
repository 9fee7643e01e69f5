import {
  ClusterRole,
  ClusterRoleBinding,
  ConsoleService,
  ServiceMonitor,
  Type,
  antiAffinity,
  defineComponent,
  helm,
  identityProvider,
  made,
  oidcClientSecret,
  resourceRequirements,
  vaultSecret,
} from '@lumie-infra/common-chart';
import { dashboardDiscovery } from '@lumie-infra/common-chart/dashboards';
import { priorityClasses } from '@lumie-infra/platform';
import { infraDb, postgresDatabase, postgresSecret } from '@lumie-infra/storage';
import type { GrafanaValues } from '../../charts/grafana.gen.ts';
import { versions } from '../../upstream-versions.ts';
import { alertmanager } from '../alertmanager/index.ts';
import { loki } from '../loki/index.ts';
import { prometheus } from '../prometheus/index.ts';
import { tempo } from '../tempo/index.ts';
import { thanos } from '../thanos/index.ts';
import { dataSourceFile } from './data-sources.ts';
import { serverSettings } from './server-settings.ts';

const name = 'grafana';
const port = 80;
const pods = { 'app.kubernetes.io/name': name } as const;
const password = { path: 'storage/infra-db/grafana', field: 'PASSWORD' } as const;
const folders = { admin: '/etc/secrets/admin', database: '/etc/secrets/database', oidc: '/etc/secrets/oidc' } as const;
const dashboardReader = 'grafana-dashboard-reader';

/** Dashboards over metrics, logs and traces. */
export const grafana = defineComponent({
  name,
  chart: helm<GrafanaValues>(versions.chart('grafana')),
  images: { grafana: versions.image('grafana'), sidecar: versions.image('k8s-sidecar') },
  options: Type.Object({
    replicas: Type.Integer({ default: 1, minimum: 1, description: 'Pods behind the service.' }),
  }),
  dependsOn: { infraDb, priorityClasses },
  uses: { alertmanager, identityProvider, loki, prometheus, tempo, thanos },
  secrets: ({ deps }) => {
    const restarts = [`Deployment/${name}`] as const;
    const client = oidcClientSecret(name);
    return {
      admin: vaultSecret(
        'observability/grafana',
        {
          'admin-user': { template: 'admin', fields: [] },
          'admin-password': 'ADMIN_PASSWORD',
          'secret-key': 'SECRET_KEY',
        },
        { restarts, make: { ADMIN_PASSWORD: made.random(24), SECRET_KEY: made.random(32) } },
      ),
      database: postgresSecret(name, { server: deps.infraDb, password, restarts }),
      oidc: vaultSecret(client.path, { 'client-secret': client.field }, { restarts }),
    };
  },
  provides: {
    services: { [name]: { service: port } },
    serviceLabels: { [name]: pods },
    serviceAccounts: [name],
    configMaps: [name],
    workloads: {
      [`Deployment/${name}`]: {
        labels: pods,
        ports: { grafana: 3000 },
        pods: {
          replicas: 'replicas',
          containers: { grafana: 'resources', 'grafana-sc-dashboard': 'sidecar.resources' },
          scheduling: '',
        },
      },
    },
  },
  values: ({ deps, images, options, secrets, site }): GrafanaValues => ({
    replicas: options.replicas,
    affinity: antiAffinity(pods),
    // With one pod a budget would keep its node from ever being emptied.
    podDisruptionBudget: options.replicas > 1 ? { maxUnavailable: 1 } : {},
    image: { registry: images.grafana.registry, repository: images.grafana.repository, tag: images.grafana.tag },
    // The chart's role may read every secret; ours, below, only config maps.
    rbac: { create: false },
    admin: {
      existingSecret: secrets.admin.name,
      userKey: secrets.admin.keys['admin-user'],
      passwordKey: secrets.admin.keys['admin-password'],
    },
    extraSecretMounts: (['admin', 'database', 'oidc'] as const).map((secret) => ({
      name: `secret-${secret}`,
      secretName: secrets[secret].name,
      mountPath: folders[secret],
      readOnly: true,
    })),
    'grafana.ini': serverSettings({
      domain: `${name}.${site.domain}`,
      database: { host: deps.infraDb.host, port: deps.infraDb.port, name, user: name },
      signIn: { ...deps.identityProvider, clientId: name },
      files: {
        clientSecret: `${folders.oidc}/${secrets.oidc.keys['client-secret']}`,
        databasePassword: `${folders.database}/${secrets.database.keys.password}`,
        secretKey: `${folders.admin}/${secrets.admin.keys['secret-key']}`,
      },
    }),
    datasources: {
      'data-sources.yaml': dataSourceFile({
        alertmanager: deps.alertmanager.url,
        loki: deps.loki.url,
        prometheus: deps.prometheus.url,
        tempo: deps.tempo.url,
        thanos: deps.thanos.url,
      }),
    },
    sidecar: {
      image: { registry: images.sidecar.registry, repository: images.sidecar.repository, tag: images.sidecar.tag },
      dashboards: {
        enabled: true,
        label: dashboardDiscovery.label,
        labelValue: dashboardDiscovery.labelValue,
        folderAnnotation: dashboardDiscovery.folderAnnotation,
        resource: 'configmap',
        searchNamespace: 'ALL',
        // Grafana looks at the folder twice a minute; telling it would take the administrator's password.
        skipReload: true,
        provider: { foldersFromFilesStructure: true },
      },
      resources: resourceRequirements({ cpu: '10m', memory: '100Mi' }),
    },
    enableServiceLinks: false,
    testFramework: { enabled: false },
    priorityClassName: deps.priorityClasses.medium,
    resources: resourceRequirements({ cpu: '23m', memory: '300Mi' }),
  }),
  manifests: (scope, { deps }) => {
    postgresDatabase(scope, name, { server: deps.infraDb, password });
    new ClusterRole(scope, dashboardReader, {
      rules: [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get', 'list', 'watch'] }],
    });
    new ClusterRoleBinding(scope, dashboardReader, {
      clusterRole: dashboardReader,
      subjects: [{ serviceAccount: name }],
    });
    new ServiceMonitor(scope, name, { selector: pods, endpoints: [{ port: 'service' }] });
    new ConsoleService(scope, name, {
      selector: pods,
      port: 'grafana',
      description: 'Dashboards over metrics, logs and traces.',
    });
  },
  outputs: ({ host, url }) => ({ host: host(name), port: port, url: url(name, port) }),
});
