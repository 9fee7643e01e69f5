import {
  ConfigMap,
  ConsoleService,
  Ingress,
  Type,
  containerSecurity,
  defineComponent,
  helm,
  identityProvider,
  ingressController,
  made,
  resourceRequirements,
  toYaml,
  vaultSecret,
} from '@lumie-infra/common-chart';
import { priorityClasses } from '@lumie-infra/platform';
import { infraDb, postgresDatabase, postgresSecret } from '@lumie-infra/storage';
import type { KeycloakxValues } from '../../charts/keycloakx.gen.ts';
import { versions } from '../../upstream-versions.ts';
import { clientUpdate } from './client-update.ts';
import { consoleSecrets, consoleVariables } from './console-secrets.ts';
import { consoles, secretVariable } from './consoles.ts';
import { realmOf } from './realm.ts';

const service = 'keycloak-keycloakx-http';
const pods = { 'app.kubernetes.io/instance': 'keycloak', 'app.kubernetes.io/name': 'keycloakx' };
const restarts = ['StatefulSet/keycloak-keycloakx'] as const;
const administrator = 'admin';
const password = { path: 'storage/infra-db/keycloak', field: 'PASSWORD' } as const;

const realmConfig = 'keycloak-realm';
const realmFile = 'realm.json';

function realmText(site: Parameters<typeof identityProvider.defaults>[0]): string {
  const { adminGroup, realm, viewerGroup } = identityProvider.defaults(site);
  const content = realmOf({ realm, domain: site.domain, groups: [adminGroup, viewerGroup], consoles });
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

/** The identity provider of the web consoles: one realm, a client for each console, its state in `infra-db`. */
export const keycloak = defineComponent({
  name: 'keycloak',
  chart: helm<KeycloakxValues>(versions.chart('keycloakx')),
  images: { keycloak: versions.image('keycloak') },
  options: Type.Object({
    replicas: Type.Integer({
      default: 1,
      minimum: 1,
      description: 'Servers; they find each other through the database and share sessions.',
    }),
  }),
  dependsOn: { infraDb, priorityClasses },
  uses: { ingress: ingressController },
  secrets: ({ deps }) => ({
    administrator: vaultSecret(
      'security/keycloak',
      { password: 'KEYCLOAK_ADMIN_PASSWORD' },
      { make: { KEYCLOAK_ADMIN_PASSWORD: made.random(24) } },
    ),
    database: postgresSecret('keycloak', { server: deps.infraDb, password, restarts }),
    ...consoleSecrets(),
  }),
  ingress: {
    subdomain: 'auth',
    service,
    port: 'http',
    // The administration is not below it.
    path: '/realms',
    probe: '/realms/platform/.well-known/openid-configuration',
  },
  provides: {
    capability: identityProvider,
    services: { [service]: { http: 80, 'http-internal': 9000 } },
    serviceAccounts: ['keycloak-keycloakx'],
    workloads: {
      'StatefulSet/keycloak-keycloakx': {
        labels: pods,
        ports: { http: 8080, 'http-internal': 9000 },
        pods: { replicas: 'replicas', containers: { keycloak: 'resources' }, scheduling: '' },
      },
    },
    customResources: ['monitoring.coreos.com/ServiceMonitor'],
  },
  values: ({ deps, images, options, secrets, site }): KeycloakxValues => ({
    replicas: options.replicas,
    image: { repository: images.keycloak.name, tag: images.keycloak.tag },
    clusterDomain: site.network.clusterDomain,
    command: ['/opt/keycloak/bin/kc.sh'],
    args: ['start', '--import-realm'],
    http: { relativePath: '/' },
    proxy: { enabled: true, mode: 'xforwarded', http: { enabled: true } },
    // Keycloak's own choice, servers that meet in the database, needs no rights in the cluster.
    cache: { stack: 'custom' },
    database: {
      vendor: 'postgres',
      hostname: deps.infraDb.host,
      port: deps.infraDb.port,
      database: 'keycloak',
      username: 'keycloak',
      existingSecret: secrets.database.name,
      existingSecretKey: secrets.database.keys.password,
    },
    extraEnv: toYaml([
      { name: 'KC_HOSTNAME', value: identityProvider.defaults(site).url },
      { name: 'KC_HOSTNAME_ADMIN', value: `https://keycloak.${site.domain}` },
      { name: 'KC_DB_URL_PROPERTIES', value: '?sslmode=require' },
      { name: 'KC_LOG_CONSOLE_OUTPUT', value: 'json' },
      { name: 'KC_BOOTSTRAP_ADMIN_USERNAME', value: administrator },
      {
        name: 'KC_BOOTSTRAP_ADMIN_PASSWORD',
        valueFrom: {
          secretKeyRef: { name: secrets.administrator.name, key: secrets.administrator.keys.password },
        },
      },
      ...consoleVariables(secrets).map(({ variable, secret, key }) => ({
        name: variable,
        valueFrom: { secretKeyRef: { name: secret, key } },
      })),
    ]),
    extraVolumes: toYaml([{ name: 'realm', configMap: { name: realmConfig } }]),
    extraVolumeMounts: toYaml([{ name: 'realm', mountPath: '/opt/keycloak/data/import', readOnly: true }]),
    podSecurityContext: {
      fsGroup: 1000,
      runAsNonRoot: true,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    // A start compiles the configuration into the server's own files.
    securityContext: containerSecurity({ runAsUser: 1000, readOnlyRootFilesystem: false }),
    serviceAccount: { automountServiceAccountToken: false },
    enableServiceLinks: false,
    priorityClassName: deps.priorityClasses.high,
    resources: resourceRequirements({ cpu: '100m', memory: '1Gi' }),
    // With one pod a budget would keep its node from ever being emptied.
    ...(options.replicas > 1 ? { podDisruptionBudget: { maxUnavailable: 1 } } : {}),
    serviceMonitor: { enabled: true, interval: '30s' },
  }),
  manifests: (scope, { deps, images, secrets, site }) => {
    const { host, realm } = identityProvider.defaults(site);
    postgresDatabase(scope, 'keycloak', { server: deps.infraDb, password });
    new ConfigMap(scope, realmConfig, { data: { [realmFile]: realmText(site) } });
    new Ingress(scope, 'keycloak-resources', {
      className: deps.ingress.className,
      hosts: { [host]: [{ path: '/resources', service, port: 'http' }] },
      tls: 'keycloak-tls',
    });
    new ConsoleService(scope, 'keycloak', {
      selector: pods,
      description: 'People, groups and clients of the identity provider.',
      path: 'admin',
    });
    clientUpdate(scope, {
      image: images.keycloak.reference,
      url: `http://${service}`,
      realm,
      clients: realmOf({ realm, domain: site.domain, groups: [], consoles }).clients,
      variables: consoles.map(secretVariable),
      env: {
        ADMIN_USERNAME: administrator,
        ADMIN_PASSWORD: { secret: secrets.administrator.name, key: secrets.administrator.keys.password },
        ...Object.fromEntries(
          consoleVariables(secrets).map(({ variable, secret, key }) => [variable, { secret, key }]),
        ),
      },
    });
  },
  outputs: ({ site }) => identityProvider.defaults(site),
});
