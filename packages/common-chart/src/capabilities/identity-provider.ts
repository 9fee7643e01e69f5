import { defineCapability } from '../model/capability.ts';

const realm = 'platform';

/**
 * Who vouches for people: the OpenID Connect provider of the web consoles.
 *
 * Its tokens say in the claim `groups` which groups a person is in; there is no scope of that name.
 */
export const identityProvider = defineCapability('identity-provider', (site) => {
  const host = `auth.${site.domain}`;
  const url = `https://${host}`;
  return {
    host,
    url,
    realm,
    /** The issuer of tokens; its discovery document is below `/.well-known`. */
    issuer: `${url}/realms/${realm}`,
    /** The group whose members may do everything. */
    adminGroup: 'platform-admins',
    /** The group whose members may look at everything. */
    viewerGroup: 'platform-viewers',
  };
});

/**
 * Where the secret store keeps what a client of the identity provider signs in with.
 *
 * @example
 * const { path, field } = oidcClientSecret('grafana');
 */
export function oidcClientSecret(client: string): { readonly path: string; readonly field: string } {
  return { path: `security/oidc/${client}`, field: 'CLIENT_SECRET' };
}
