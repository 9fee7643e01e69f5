import { type ComponentScope, KongClusterPlugin, KongConsumer } from '@lumie-infra/common-chart';
import { requestGuard } from './request-guard.ts';
import { tokenClaims } from './token-claims.ts';

/** The plugins that an Ingress may ask for, by what they do. */
export const pluginNames = { cors: 'lumie-cors', jwt: 'lumie-jwt', claims: 'lumie-jwt-claims' } as const;

/** Who signs the tokens of the platform: what their claim `iss` says. */
export const tokenIssuer = 'lumie-auth-svc';

/** What differs between two gateways. */
export interface PluginsProps {
  readonly className: string;
  /** Origins whose pages may call the platform with credentials. */
  readonly corsOrigins: readonly string[];
  /** The Secret with the key that tokens are signed with. */
  readonly credential: string;
}

/** What happens to every request, what happens to those of an Ingress that asks for it, and whose tokens count. */
export function plugins(scope: ComponentScope, { className, corsOrigins, credential }: PluginsProps): void {
  new KongClusterPlugin(scope, 'request-guard', {
    className,
    global: true,
    plugin: 'pre-function',
    // Before Kong writes the address of the client into headers of its own.
    config: { rewrite: [requestGuard] },
  });
  new KongClusterPlugin(scope, 'prometheus', {
    className,
    global: true,
    plugin: 'prometheus',
    config: {
      status_code_metrics: true,
      latency_metrics: true,
      bandwidth_metrics: true,
      upstream_health_metrics: true,
    },
  });
  new KongClusterPlugin(scope, pluginNames.cors, {
    className,
    plugin: 'cors',
    config: {
      origins: corsOrigins,
      methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
      headers: ['Accept', 'Authorization', 'Content-Type', 'X-Request-Id', 'X-Tenant-Slug'],
      exposed_headers: ['X-Request-Id'],
      credentials: true,
      // Seconds.
      max_age: 3600,
    },
  });
  new KongClusterPlugin(scope, pluginNames.jwt, {
    className,
    plugin: 'jwt',
    config: {
      key_claim_name: 'iss',
      claims_to_verify: ['exp'],
      header_names: ['Authorization'],
      cookie_names: ['lumie_access_token'],
      // An address ends up in logs.
      uri_param_names: [],
    },
  });
  new KongClusterPlugin(scope, pluginNames.claims, {
    className,
    plugin: 'post-function',
    config: { access: [tokenClaims] },
  });
  new KongConsumer(scope, 'lumie-auth-issuer', { className, username: tokenIssuer, credentials: [credential] });
}
