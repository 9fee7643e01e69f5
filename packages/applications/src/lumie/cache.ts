import { type EnvValue, type OutputsOf, vaultSecret } from '@lumie-infra/common-chart';
import { redis } from '@lumie-infra/storage';
import { defineNeed } from './need.ts';

function cacheAt(address: (cache: OutputsOf<typeof redis>) => Readonly<Record<string, EnvValue>>) {
  return defineNeed({
    dependsOn: { redis },
    secrets: ({ deps, name }) => ({
      cache: vaultSecret(
        deps.redis.password.path,
        { password: deps.redis.password.field },
        { restarts: [`Deployment/${name}`] },
      ),
    }),
    env: ({ deps, secrets: { cache: login } }) => ({
      ...address(deps.redis),
      REDIS_PASSWORD: { secret: login.name, key: login.keys.password },
    }),
  });
}

/** Keeps what may be lost in the cache, and asks Sentinel where to write. */
export const cache = cacheAt(({ masterName, sentinelHost, sentinelPort }) => ({
  REDIS_SENTINEL_MASTER: masterName,
  REDIS_SENTINEL_NODES: `${sentinelHost}:${sentinelPort}`,
}));

/** The cache for a service that knows nothing of Sentinel: one address, which leads to where one writes. */
export const cacheAtOneAddress = cacheAt(({ host, port }) => ({ REDIS_HOST: host, REDIS_PORT: String(port) }));
