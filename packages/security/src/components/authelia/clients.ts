import type { StoredField } from '@lumie-infra/common-chart';

/** A tool whose people may sign in at Authelia. */
export interface AutheliaClient {
  /** The client's id, also in the secret store. */
  readonly id: string;
  readonly name: string;
  /** The label before the site's domain. */
  readonly subdomain: string;
  /** Where people come back to with a code: paths of the tool. */
  readonly callbacks: readonly string[];
  /** Where they come back to on their own machine, when a command line asked. */
  readonly localCallbacks?: readonly string[];
  readonly groups?: boolean;
}

/** The tools that may use Authelia instead of the identity provider of the consoles. */
export const clients: readonly AutheliaClient[] = [
  { id: 'headlamp', name: 'Headlamp', subdomain: 'headlamp', callbacks: ['/oidc-callback'] },
  {
    id: 'vault',
    name: 'Vault',
    subdomain: 'vault',
    callbacks: ['/ui/vault/auth/oidc/oidc/callback'],
    localCallbacks: ['http://localhost:8250/oidc/callback'],
  },
  { id: 'zot', name: 'Zot', subdomain: 'zot', callbacks: ['/zot/auth/callback/oidc'], groups: true },
];

/** What the tool itself signs in with: for the person who sets it up, nothing in the cluster reads it. */
export function clientSecret({ id }: AutheliaClient): StoredField {
  return { path: `people/authelia-${id}`, field: 'CLIENT_SECRET' };
}

/** The field of the secret store that has the hash of a client's secret. */
export function hashField({ id }: AutheliaClient): string {
  return `AUTHELIA_${id.replaceAll('-', '_').toUpperCase()}_CLIENT_SECRET_HASH`;
}

/** The file with that hash. */
export function hashFile({ id }: AutheliaClient): string {
  return `${id}.hash`;
}

/** A client as the chart takes it; its hash is in a file of `folder`. */
export function clientOf(client: AutheliaClient, domain: string, folder: string) {
  const { id, name, subdomain, callbacks, localCallbacks = [], groups = false } = client;
  return {
    client_id: id,
    client_name: name,
    client_secret: { path: `${folder}/${hashFile(client)}` },
    public: false,
    authorization_policy: 'two_factor',
    claims_policy: 'default',
    redirect_uris: [...callbacks.map((path) => `https://${subdomain}.${domain}${path}`), ...localCallbacks],
    scopes: ['openid', 'profile', 'email', ...(groups ? ['groups'] : [])],
    token_endpoint_auth_method: 'client_secret_post',
  };
}
