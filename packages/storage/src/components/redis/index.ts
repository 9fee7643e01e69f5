import { type StoredField, Type, defineComponent, made, vaultSecret } from '@lumie-infra/common-chart';
import { priorityClasses } from '@lumie-infra/platform';
import { versions } from '../../upstream-versions.ts';
import { group } from './group.ts';
import { redisNodes } from './nodes.ts';
import { redisProxy } from './proxy.ts';

const password: StoredField = { path: 'platform/redis', field: 'REDIS_PASSWORD' };

/** Cache and locks of the LUMIE services: three nodes, of which two replace a master that is gone. */
export const redis = defineComponent({
  name: 'redis',
  namespace: 'lumie-cache',
  images: {
    exporter: versions.image('redis-exporter'),
    proxy: versions.image('haproxy'),
    redis: versions.image('redis'),
  },
  options: Type.Object({
    memory: Type.String({
      default: '256Mi',
      pattern: '^[1-9]\\d*(Mi|Gi)$',
      expects: 'an amount such as 256Mi',
      description: 'Memory of a node; three fifths of it hold data.',
    }),
    storage: Type.String({
      default: '1Gi',
      pattern: '^[1-9]\\d*Gi$',
      expects: 'an amount such as 1Gi',
      description: 'Disk of a node, for the log of what was written.',
    }),
    evictionPolicy: Type.Union([Type.Literal('volatile-lru'), Type.Literal('noeviction')], {
      default: 'volatile-lru',
      description:
        'What happens when memory is full: keys that expire anyway go, the least used first, or writes are refused.',
    }),
  }),
  dependsOn: { priorityClasses },
  secrets: () => ({
    auth: vaultSecret(
      password.path,
      { password: password.field },
      {
        restarts: [`StatefulSet/${group.name}`, `Deployment/${group.proxy}`],
        make: { [password.field]: made.random(24) },
      },
    ),
  }),
  manifests: (scope, { deps, host, images, options, secrets }) => {
    const shared = {
      host,
      password: { secret: secrets.auth.name, key: secrets.auth.keys.password },
      priorityClassName: deps.priorityClasses.high,
    };
    redisNodes(scope, {
      ...shared,
      ...options,
      image: images.redis.reference,
      exporterImage: images.exporter.reference,
    });
    redisProxy(scope, { ...shared, image: images.proxy.reference });
  },
  outputs: ({ host }) => ({
    /** Leads to the master, for clients that know nothing of Sentinel. */
    host: host(group.name),
    port: group.ports.redis,
    /** The Sentinels, for clients that ask them who the master is. */
    sentinelHost: host(group.sentinel),
    sentinelPort: group.ports.sentinel,
    masterName: group.master,
    /** Where the secret store has the password. */
    password,
  }),
});
