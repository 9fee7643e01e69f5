import {
  ConsoleService,
  ServiceMonitor,
  Type,
  containerSecurity,
  defineComponent,
  gitops,
  helm,
  resourceRequirements,
  secretStore,
} from '@lumie-infra/common-chart';
import type { VaultValues } from '../../charts/vault.gen.ts';
import { versions } from '../../upstream-versions.ts';
import { operatorAccount, operatorPolicy, operatorRole } from './operator.ts';
import { collectorPolicy, collectorRole, policyCollector } from './policy-collector.ts';
import { policyGuard } from './policy-guard.ts';
import { serverConfig } from './server-config.ts';

const service = 'vault';
const headless = 'vault-internal';
const labels = { 'app.kubernetes.io/name': 'vault', 'app.kubernetes.io/instance': 'vault' };
const servers = { ...labels, component: 'server' };
// One of several Services that lead to the same servers.
const headlessLabels = { ...labels, [headless]: 'true' };
const ports = { api: 8200, cluster: 8201 } as const;
const endpoint = {
  pattern: '^https://[\\w.-]+$',
  expects: "an endpoint of the key's vault, such as https://abc-crypto.kms.eu-frankfurt-1.oraclecloud.com",
} as const;

/**
 * The secret store, on its own disk: with object storage beneath it, neither could start without the other.
 *
 * It starts sealed. `first-day` initialises it once; people unseal it after every start, unless a key of the cloud does.
 * Until then it is not healthy, and what depends on it waits.
 */
export const vault = defineComponent({
  name: 'vault',
  chart: helm<VaultValues>(versions.chart('vault')),
  images: { node: versions.image('node'), vault: versions.image('vault') },
  options: Type.Object({
    replicas: Type.Union([Type.Literal(1), Type.Literal(3), Type.Literal(5)], {
      default: 1,
      description: 'Servers, each of which has to be unsealed; an odd number, so that one half is always the larger.',
    }),
    storage: Type.String({
      default: '2Gi',
      pattern: '^[1-9]\\d*Gi$',
      expects: 'an amount such as 2Gi',
      description: 'Disk of a server.',
    }),
    storageClass: Type.String({
      default: 'local-path',
      minLength: 1,
      description: 'Class of the disks; it must not need object storage.',
    }),
    autoUnseal: Type.Optional(
      Type.Object(
        {
          keyId: Type.String({
            pattern: '^ocid1\\.key\\.[\\w.-]+$',
            expects: 'the OCID of a key',
            description: 'The key that the root key is kept under.',
          }),
          cryptoEndpoint: Type.String({ ...endpoint, description: 'Where the key encrypts.' }),
          managementEndpoint: Type.String({ ...endpoint, description: 'Where the key is managed.' }),
        },
        { description: 'A key of OCI that unseals the servers, so that nobody has to after a start.' },
      ),
    ),
  }),
  uses: { gitops },
  provides: {
    services: {
      [service]: { http: ports.api, 'https-internal': ports.cluster },
      [headless]: { http: ports.api, 'https-internal': ports.cluster },
      'vault-ui': { http: ports.api },
    },
    serviceLabels: { [headless]: headlessLabels },
    serviceAccounts: ['vault'],
    workloads: {
      'StatefulSet/vault': {
        labels: servers,
        ports: { http: ports.api },
        pods: {
          replicas: 'server.ha.replicas',
          containers: { vault: 'server.resources' },
          scheduling: 'server',
          storageClass: 'server.dataStorage.storageClass',
        },
      },
    },
    configMaps: ['vault-config'],
  },
  values: ({ host, images, options }): VaultValues => ({
    injector: { enabled: false },
    server: {
      image: { repository: images.vault.name, tag: images.vault.tag },
      priorityClassName: 'system-cluster-critical',
      resources: resourceRequirements({ cpu: '50m', memory: '256Mi' }),
      ha: {
        enabled: true,
        replicas: options.replicas,
        raft: {
          enabled: true,
          setNodeId: true,
          config: serverConfig({
            ports,
            dataFolder: '/vault/data',
            members: Array.from(
              { length: options.replicas },
              (_, index) => `http://vault-${index}.${host(headless)}:${ports.api}`,
            ),
            ...(options.autoUnseal === undefined ? {} : { autoUnseal: options.autoUnseal }),
          }),
        },
        // With one server a budget would keep its node from ever being emptied.
        disruptionBudget: { enabled: options.replicas > 1 },
      },
      dataStorage: { enabled: true, size: options.storage, storageClass: options.storageClass },
      // A server that is sealed or new works as it should, and a restart would not help it.
      livenessProbe: {
        enabled: true,
        path: '/v1/sys/health?standbyok=true&sealedcode=204&uninitcode=204',
        initialDelaySeconds: 30,
      },
      statefulSet: {
        securityContext: {
          pod: {
            runAsNonRoot: true,
            runAsUser: 100,
            runAsGroup: 1000,
            fsGroup: 1000,
            seccompProfile: { type: 'RuntimeDefault' },
          },
          container: containerSecurity(),
        },
      },
      // The start script writes the configuration there.
      volumes: [{ name: 'tmp', emptyDir: { sizeLimit: '64Mi' } }],
      volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
    },
    ui: { enabled: true },
  }),
  manifests: (scope, { deps, images, site, url }) => {
    policyCollector(scope, {
      image: images.node.reference,
      url: url(service, ports.api),
      ...secretStore.defaults(site),
    });
    policyGuard(scope, deps.gitops.user);
    operatorAccount(scope);
    new ServiceMonitor(scope, service, {
      selector: headlessLabels,
      endpoints: [{ port: 'http', path: '/v1/sys/metrics', params: { format: ['prometheus'] } }],
    });
    new ConsoleService(scope, service, {
      selector: servers,
      path: 'ui',
      description: 'Secrets, and who may read them.',
    });
  },
  outputs: ({ host, namespace, options, site, url }) => ({
    url: url(service, ports.api),
    /** The pods of the servers, and the port of their API. */
    servers: {
      namespace,
      pods: Array.from({ length: options.replicas }, (_, index) => `vault-${index}`),
      port: ports.api,
    },
    /** Logins that follow from no ConfigMap, and what each may: `first-day` writes them. */
    logins: [
      { account: collectorRole, ttl: '5m', policy: collectorPolicy(secretStore.defaults(site).authMount) },
      { account: operatorRole, ttl: '1h', policy: operatorPolicy(secretStore.defaults(site)) },
    ],
    /** The account that `first-day` signs in with once there is no root token any more. */
    operator: operatorRole,
    host: host(service),
    port: ports.api,
    uiUrl: url('vault-ui', ports.api),
  }),
});
