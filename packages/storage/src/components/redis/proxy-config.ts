/** Where the proxy finds the nodes, and what it listens to. */
export interface ProxyConfigProps {
  readonly nodes: readonly string[];
  readonly redisPort: number;
  /** The address and port for clients, such as `:6379`. */
  readonly listen: string;
  /** The address and port for probes and metrics. */
  readonly status: string;
}

/**
 * The configuration of HAProxy that leads every connection to the master.
 *
 * It asks each node for its role; a node that stops being the master loses its connections, so that clients come again. The
 * password is in the environment, as `REDISCLI_AUTH`.
 */
export function proxyConfig({ nodes, redisPort, listen, status }: ProxyConfigProps): string {
  return `global
  log stdout format raw local0 notice
  maxconn 2000

defaults
  mode tcp
  log global
  timeout connect 3s
  timeout check 2s
  timeout client 12h
  timeout server 12h
  timeout tunnel 12h

frontend redis
  bind ${listen}
  default_backend master

backend master
  option tcp-check
  tcp-check connect
  tcp-check send "AUTH \${REDISCLI_AUTH}"
  tcp-check send \\r\\n
  tcp-check expect string +OK
  tcp-check send ROLE\\r\\n
  # What is expected is waited for until the check times out; what is not is found at once.
  tcp-check expect min-recv 13 ! string slave
  tcp-check expect string master
  tcp-check send QUIT\\r\\n
  tcp-check expect string +OK
  default-server check inter 1s fall 2 rise 1 on-marked-down shutdown-sessions init-addr last,libc,none
${nodes.map((node, index) => `  server node-${index} ${node}:${redisPort}\n`).join('')}
frontend status
  mode http
  bind ${status}
  timeout client 10s
  no log
  monitor-uri /healthz
  http-request use-service prometheus-exporter if { path /metrics }
`;
}
