import { type Console, secretVariable } from './consoles.ts';

/** An OpenID Connect client, as Keycloak imports it. */
export interface OidcClient {
  readonly clientId: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly protocol: 'openid-connect';
  readonly publicClient: boolean;
  readonly clientAuthenticatorType: 'client-secret';
  readonly secret: string;
  readonly standardFlowEnabled: boolean;
  readonly implicitFlowEnabled: boolean;
  readonly directAccessGrantsEnabled: boolean;
  readonly serviceAccountsEnabled: boolean;
  readonly rootUrl: string;
  readonly redirectUris: readonly string[];
  readonly webOrigins: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly protocolMappers: readonly {
    readonly name: string;
    readonly protocol: 'openid-connect';
    readonly protocolMapper: string;
    readonly config: Readonly<Record<string, string>>;
  }[];
}

/** A realm, as Keycloak imports it at its first start; what is left out keeps Keycloak's default. */
export interface Realm {
  readonly realm: string;
  readonly displayName: string;
  readonly enabled: boolean;
  readonly sslRequired: 'all' | 'external' | 'none';
  readonly registrationAllowed: boolean;
  readonly resetPasswordAllowed: boolean;
  readonly loginWithEmailAllowed: boolean;
  readonly duplicateEmailsAllowed: boolean;
  readonly bruteForceProtected: boolean;
  readonly passwordPolicy: string;
  /** Seconds. */
  readonly accessTokenLifespan: number;
  /** Seconds. */
  readonly ssoSessionIdleTimeout: number;
  /** Seconds. */
  readonly ssoSessionMaxLifespan: number;
  readonly eventsEnabled: boolean;
  /** Seconds. */
  readonly eventsExpiration: number;
  readonly adminEventsEnabled: boolean;
  readonly adminEventsDetailsEnabled: boolean;
  readonly groups: readonly { readonly name: string }[];
  readonly clients: readonly OidcClient[];
}

/** What differs between two sites. */
export interface RealmProps {
  readonly realm: string;
  readonly domain: string;
  readonly groups: readonly string[];
  readonly consoles: readonly Console[];
}

const groupsMapper: OidcClient['protocolMappers'][number] = {
  name: 'groups',
  protocol: 'openid-connect',
  protocolMapper: 'oidc-group-membership-mapper',
  config: {
    'claim.name': 'groups',
    'full.path': 'false',
    'id.token.claim': 'true',
    'access.token.claim': 'true',
    'userinfo.token.claim': 'true',
  },
};

/** The client of a console; its secret is the name of a variable, which Keycloak and the clients' job fill in. */
export function clientOf(console: Console, domain: string): OidcClient {
  const rootUrl = `https://${console.subdomain}.${domain}`;
  return {
    clientId: console.id,
    name: console.name,
    enabled: true,
    protocol: 'openid-connect',
    publicClient: false,
    clientAuthenticatorType: 'client-secret',
    secret: `\${${secretVariable(console)}}`,
    standardFlowEnabled: true,
    implicitFlowEnabled: false,
    directAccessGrantsEnabled: false,
    serviceAccountsEnabled: false,
    rootUrl,
    redirectUris: [...console.callbacks.map((path) => `${rootUrl}${path}`), ...(console.localCallbacks ?? [])],
    webOrigins: [rootUrl],
    attributes: { 'post.logout.redirect.uris': `${rootUrl}/*` },
    protocolMappers: [groupsMapper],
  };
}

/** The realm of the platform's people. */
export function realmOf({ realm, domain, groups, consoles }: RealmProps): Realm {
  return {
    realm,
    displayName: domain,
    enabled: true,
    sslRequired: 'external',
    registrationAllowed: false,
    resetPasswordAllowed: false,
    loginWithEmailAllowed: true,
    duplicateEmailsAllowed: false,
    bruteForceProtected: true,
    passwordPolicy: 'length(14) and notUsername and notEmail',
    accessTokenLifespan: 300,
    ssoSessionIdleTimeout: 3600,
    ssoSessionMaxLifespan: 36000,
    eventsEnabled: true,
    eventsExpiration: 2592000,
    adminEventsEnabled: true,
    adminEventsDetailsEnabled: true,
    groups: groups.map((name) => ({ name })),
    clients: consoles.map((console) => clientOf(console, domain)),
  };
}
