/** What a group of Sentinels is told. */
export interface SentinelConfigProps {
  readonly port: number;
  /** What clients call the master. */
  readonly masterName: string;
  /** Milliseconds of silence after which a Sentinel takes the master for down. */
  readonly downAfterMilliseconds: number;
  /** Milliseconds that a failover may take; when two Sentinels stand against each other, the next vote is after twice as long. */
  readonly failoverTimeoutMilliseconds: number;
}

/** The two halves of `sentinel.conf` that are the same on every node. */
export interface SentinelConfig {
  /** What stands before the line that names the master. */
  readonly general: string;
  /** What stands after it. */
  readonly master: string;
}

/** What anybody may ask, so that a client needs only the password of Redis. */
const openCommands = [
  '+@connection',
  '-client|kill',
  '-client|pause',
  '+command',
  '+info',
  '+psubscribe',
  '+punsubscribe',
  '+role',
  '+sentinel|ckquorum',
  '+sentinel|get-master-addr-by-name',
  '+sentinel|master',
  '+sentinel|masters',
  '+sentinel|myid',
  '+sentinel|replicas',
  '+sentinel|sentinels',
  '+sentinel|slaves',
  '+subscribe',
  '+unsubscribe',
];

/** `sentinel.conf` as far as it is the same on every node. */
export function sentinelConfig(props: SentinelConfigProps): SentinelConfig {
  const { port, masterName } = props;
  return {
    general: [
      `port ${port}`,
      'protected-mode no',
      // Addresses of pods change, their names do not.
      'sentinel resolve-hostnames yes',
      'sentinel announce-hostnames yes',
      `sentinel announce-port ${port}`,
      `user default on nopass allchannels -@all ${openCommands.join(' ')}`,
      '',
    ].join('\n'),
    master: [
      `sentinel down-after-milliseconds ${masterName} ${props.downAfterMilliseconds}`,
      `sentinel failover-timeout ${masterName} ${props.failoverTimeoutMilliseconds}`,
      `sentinel parallel-syncs ${masterName} 1`,
      '',
    ].join('\n'),
  };
}
