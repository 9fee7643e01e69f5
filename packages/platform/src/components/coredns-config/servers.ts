import type { CorefilePlugin, CorefileServer } from './corefile.ts';

/** Ports of every DNS pod; CoreDNS has them from its configuration alone. */
export const dnsPorts = { dns: 53, metrics: 9153, health: 8080, ready: 8181 } as const;

/** What a Corefile of this platform depends on. */
export interface DnsSettings {
  /** The domain of services. */
  readonly clusterDomain: string;
  /** Who is asked for names outside the cluster: addresses, or a resolver file of the node. */
  readonly upstreams: readonly string[];
  /** Zones that other servers answer for. */
  readonly zones: readonly { readonly zone: string; readonly servers: readonly string[] }[];
}

const metrics: CorefilePlugin = { plugin: 'prometheus', args: [`:${dnsPorts.metrics}`] };

// Seconds. Old answers are better than none when an upstream is away, but only then.
const staleAnswers = ['serve_stale', '1h', 'verify'] as const;
const longestAnswer = '30';

function forward(zone: string, servers: readonly string[]): CorefilePlugin {
  // A query holds about 2 KiB while it waits: this many fit the pod's memory when an upstream hangs.
  return { plugin: 'forward', args: [zone, ...servers], block: [['max_concurrent', '1000']] };
}

/** The servers of the cluster's DNS: services, the world outside, and one more for every zone of its own. */
export function dnsServers({ clusterDomain, upstreams, zones }: DnsSettings): CorefileServer[] {
  const reverse = ['in-addr.arpa', 'ip6.arpa'];
  const root: CorefileServer = {
    zones: [`.:${dnsPorts.dns}`],
    plugins: [
      { plugin: 'errors' },
      // A pod that ends goes on answering until every node has forgotten it.
      { plugin: 'health', args: [`:${dnsPorts.health}`], block: [['lameduck', '5s']] },
      { plugin: 'ready', args: [`:${dnsPorts.ready}`] },
      {
        plugin: 'kubernetes',
        args: [clusterDomain, ...reverse],
        block: [
          ['pods', 'insecure'],
          ['fallthrough', ...reverse],
        ],
      },
      metrics,
      forward('.', upstreams),
      {
        plugin: 'cache',
        args: [longestAnswer],
        block: [
          // Names of services come from memory anyway, and must not be old.
          ['disable', 'success', clusterDomain],
          ['disable', 'denial', clusterDomain],
          staleAnswers,
        ],
      },
      { plugin: 'loop' },
      { plugin: 'reload' },
      { plugin: 'loadbalance' },
    ],
  };
  return [
    root,
    ...zones.map(({ zone, servers }) => ({
      zones: [`${zone}:${dnsPorts.dns}`],
      plugins: [
        { plugin: 'errors' },
        metrics,
        forward('.', servers),
        { plugin: 'cache', args: [longestAnswer], block: [staleAnswers] },
      ],
    })),
  ];
}
