/** Over which version of the Internet Protocol a target is asked. */
interface IpSettings {
  readonly preferred_ip_protocol: 'ip4' | 'ip6';
  readonly ip_protocol_fallback: boolean;
}

/** Asks over HTTP. */
export interface HttpModule {
  readonly prober: 'http';
  readonly timeout: `${number}s`;
  readonly http: IpSettings & {
    readonly method: 'GET' | 'HEAD';
    readonly valid_http_versions: readonly ('HTTP/1.1' | 'HTTP/2.0')[];
    readonly valid_status_codes: readonly number[];
    readonly follow_redirects: boolean;
    readonly fail_if_not_ssl?: boolean;
    readonly tls_config: { readonly insecure_skip_verify: boolean };
  };
}

/** Opens a connection. */
export interface TcpModule {
  readonly prober: 'tcp';
  readonly timeout: `${number}s`;
  readonly tcp: IpSettings;
}

/** Sends an echo request. */
export interface IcmpModule {
  readonly prober: 'icmp';
  readonly timeout: `${number}s`;
  readonly icmp: IpSettings;
}

/** One way of asking. */
export type ProbeModule = HttpModule | TcpModule | IcmpModule;

const ipv4: IpSettings = { preferred_ip_protocol: 'ip4', ip_protocol_fallback: false };

function httpModule(statusCodes: readonly number[], changes: Partial<HttpModule['http']> = {}): HttpModule {
  return {
    prober: 'http',
    timeout: '10s',
    http: {
      method: 'GET',
      valid_http_versions: ['HTTP/1.1', 'HTTP/2.0'],
      valid_status_codes: statusCodes,
      follow_redirects: true,
      ...ipv4,
      tls_config: { insecure_skip_verify: false },
      ...changes,
    },
  };
}

const found = [200, 301, 302, 303];

/** The ways of asking that Probe objects may name. */
export const probeModules = {
  /** A page over HTTPS, with a valid certificate. */
  http_2xx: httpModule(found, { fail_if_not_ssl: true }),
  /** A page, whatever its certificate. */
  http_2xx_insecure: httpModule(found, { tls_config: { insecure_skip_verify: true } }),
  /** A page, or the refusal of someone who has not logged in. */
  http_auth_ok: httpModule([...found, 401], { follow_redirects: false }),
  tcp_connect: { prober: 'tcp', timeout: '5s', tcp: ipv4 },
  icmp: { prober: 'icmp', timeout: '5s', icmp: ipv4 },
} as const satisfies Readonly<Record<string, ProbeModule>>;
