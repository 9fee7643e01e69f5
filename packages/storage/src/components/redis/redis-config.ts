/** Which keys go when memory is full: the least recently used of those that expire, or none. */
export type EvictionPolicy = 'volatile-lru' | 'noeviction';

/** The directives of `redis.conf` that are the same on every node. */
interface RedisSettings {
  readonly port: number;
  readonly 'protected-mode': boolean;
  readonly appendonly: boolean;
  readonly appendfsync: 'always' | 'everysec' | 'no';
  readonly save: '""';
  readonly maxmemory: `${number}mb`;
  readonly 'maxmemory-policy': EvictionPolicy;
  /** Replicas that must be near for a write to be taken. */
  readonly 'min-replicas-to-write': number;
  /** Seconds that a replica may be behind and still count as near. */
  readonly 'min-replicas-max-lag': number;
  /** Seconds of silence after which a replica and its master give each other up. */
  readonly 'repl-timeout': number;
  /** Seconds that a master waits for further replicas before it sends a copy of everything. */
  readonly 'repl-diskless-sync-delay': number;
  readonly 'replica-announce-port': number;
  readonly 'tcp-keepalive': number;
}

/** What differs between two caches. */
export interface RedisConfigProps {
  readonly port: number;
  readonly maxMemoryMiB: number;
  readonly evictionPolicy: EvictionPolicy;
}

/** A directive and its value in the words of Redis. */
function directive([name, value]: readonly [string, string | number | boolean]): string {
  return `${name} ${typeof value === 'boolean' ? (value ? 'yes' : 'no') : value}\n`;
}

/** `redis.conf` as far as it is the same on every node. */
export function redisConfig({ port, maxMemoryMiB, evictionPolicy }: RedisConfigProps): string {
  const settings: RedisSettings = {
    port,
    // Meant for servers without a password.
    'protected-mode': false,
    appendonly: true,
    appendfsync: 'everysec',
    // The log of writes is enough; a copy beside it would double what is written.
    save: '""',
    maxmemory: `${maxMemoryMiB}mb`,
    'maxmemory-policy': evictionPolicy,
    // A master that was cut off takes no write that the next one would not know.
    'min-replicas-to-write': 1,
    'min-replicas-max-lag': 10,
    'repl-timeout': 20,
    // There are only two, and until one has its copy no write is taken.
    'repl-diskless-sync-delay': 0,
    'replica-announce-port': port,
    'tcp-keepalive': 60,
  };
  return Object.entries(settings).map(directive).join('');
}
