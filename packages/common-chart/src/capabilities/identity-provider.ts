import { defineCapability } from '../model/capability.ts';

const realm = 'platform';

/** Who vouches for people: the OpenID Connect provider of the web consoles. */
export const identityProvider = defineCapability('identity-provider', (site) => {
  const host = `auth.${site.domain}`;
  const url = `https://${host}`;
  return {
    host,
    url,
    realm,
    /** The issuer of tokens; its discovery document is below `/.well-known`. */
    issuer: `${url}/realms/${realm}`,
  };
});
