import {
  ConfigMap,
  PodDisruptionBudget,
  RabbitmqCluster,
  ServiceMonitor,
  Type,
  antiAffinity,
  containerSecurity,
  contentChecksum,
  defineComponent,
} from '@lumie-infra/common-chart';
import { versions } from '../../upstream-versions.ts';
import { priorityClasses } from '../priority-classes.ts';
import { rabbitmqOperator } from '../rabbitmq-operator.ts';
import { administrator, administratorFromVault, administratorSecret, usersFile } from './administrator.ts';
import { definitionsOf } from './definitions.ts';
import { exchanges, topology } from './topology.ts';

const cluster = 'rabbitmq';
const ports = { amqp: 5672, management: 15672, prometheus: 15692 } as const;
const vhost = '/';

const definitionsFolder = '/etc/rabbitmq/definitions';
const definitionsConfig = 'rabbitmq-definitions';
const topologyFile = 'topology.json';

const settings: Readonly<Record<string, string>> = {
  load_definitions: definitionsFolder,
  // Replicated, also where a service declares a queue of its own.
  default_queue_type: 'quorum',
  // The last node to start imports all queues, and would lead them all.
  queue_leader_locator: 'balanced',
  'vm_memory_high_watermark.relative': '0.7',
  'log.console': 'true',
  // The root file system is read-only.
  'log.file': 'false',
};

/** The event bus of the LUMIE services: their exchanges, queues and dead letters on replicated nodes. */
export const rabbitmq = defineComponent({
  name: 'rabbitmq',
  namespace: 'lumie-event',
  images: { rabbitmq: versions.image('rabbitmq') },
  options: Type.Object({
    replicas: Type.Union([Type.Literal(1), Type.Literal(3), Type.Literal(5)], {
      default: 3,
      description: 'Nodes, each on a machine of its own; an odd number, so that one half is always the larger.',
    }),
    memory: Type.String({
      default: '512Mi',
      pattern: '^[1-9]\\d*(Mi|Gi)$',
      expects: 'an amount such as 512Mi',
      description: 'Memory of a node.',
    }),
    storage: Type.String({
      default: '2Gi',
      pattern: '^[1-9]\\d*Gi$',
      expects: 'an amount such as 2Gi',
      description: 'Disk of a node.',
    }),
    storageClass: Type.String({
      default: 'local-path',
      minLength: 1,
      description: 'Class of the disks; one of the node is enough, because queues are replicated.',
    }),
  }),
  dependsOn: { priorityClasses, rabbitmqOperator },
  secrets: ({ host }) => ({ administrator: administratorFromVault(host(cluster), ports.amqp) }),
  provides: { services: { [cluster]: ports } },
  manifests: (scope, { deps, images, options, secrets }) => {
    const definitions = {
      [topologyFile]: `${JSON.stringify(definitionsOf(topology, { vhost, administrator }), undefined, 2)}\n`,
    };
    new ConfigMap(scope, definitionsConfig, { data: definitions });
    new RabbitmqCluster(scope, cluster, {
      replicas: options.replicas,
      image: images.rabbitmq.reference,
      resources: { cpu: '30m', memory: options.memory },
      persistence: { storageClassName: options.storageClass, storage: options.storage },
      affinity: antiAffinity({ 'app.kubernetes.io/name': cluster }, 'required'),
      secretBackend: { externalSecret: { name: secrets.administrator.name } },
      // The next release starts only where the flags of this one are on.
      autoEnableAllFeatureFlags: true,
      // Seconds. The operator would let a node that cannot leave hold its machine for a week.
      terminationGracePeriodSeconds: 600,
      rabbitmq: {
        additionalConfig: Object.entries(settings)
          .map(([key, value]) => `${key} = ${value}\n`)
          .join(''),
      },
      override: {
        statefulSet: {
          spec: {
            template: {
              metadata: { annotations: { 'checksum/definitions': contentChecksum(definitions) } },
              spec: {
                priorityClassName: deps.priorityClasses.high,
                securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
                initContainers: [{ name: 'setup-container', securityContext: containerSecurity() }],
                containers: [
                  {
                    name: 'rabbitmq',
                    securityContext: containerSecurity(),
                    volumeMounts: [
                      // Read in the order of their names: permissions are of a user that must exist.
                      { name: 'users', mountPath: `${definitionsFolder}/01-${usersFile}`, subPath: usersFile },
                      { name: 'topology', mountPath: `${definitionsFolder}/02-${topologyFile}`, subPath: topologyFile },
                    ],
                  },
                ],
                volumes: [
                  { name: 'users', secret: { secretName: secrets.administrator.name } },
                  { name: 'topology', configMap: { name: definitionsConfig } },
                ],
              },
            },
          },
        },
      },
    });
    new PodDisruptionBudget(scope, cluster, { maxUnavailable: 1 });
    new ServiceMonitor(scope, cluster, {
      endpoints: [
        { port: 'prometheus' },
        // What each queue holds; the other page only has sums.
        {
          port: 'prometheus',
          path: '/metrics/detailed',
          params: { family: ['queue_coarse_metrics', 'queue_metrics'] },
        },
      ],
    });
  },
  outputs: ({ host }) => ({
    host: host(cluster),
    port: ports.amqp,
    managementPort: ports.management,
    vhost,
    exchanges,
    /** Who signs in; the password is in Vault. */
    user: administrator,
    /** In the namespace of the cluster, with the keys `username` and `password`. */
    adminSecret: administratorSecret,
  }),
});
