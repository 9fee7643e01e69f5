/** The names and numbers that the nodes, the proxy and their clients agree on. */
export interface RedisGroup {
  readonly name: string;
  readonly proxy: string;
  readonly sentinel: string;
  /** The pods, each with a Service of its name. */
  readonly nodes: readonly string[];
  /** What clients call the master. */
  readonly master: string;
  /** How many of the nodes have to agree. */
  readonly quorum: number;
  readonly ports: Readonly<Record<'redis' | 'sentinel' | 'metrics' | 'status', number>>;
}

/** The one group of the cluster. */
export const group: RedisGroup = {
  name: 'redis',
  proxy: 'redis-proxy',
  sentinel: 'redis-sentinel',
  nodes: ['redis-0', 'redis-1', 'redis-2'],
  master: 'mymaster',
  quorum: 2,
  ports: { redis: 6379, sentinel: 26379, metrics: 9121, status: 8405 },
};

/** A key of a Secret. */
export interface SecretKey {
  readonly secret: string;
  readonly key: string;
}
