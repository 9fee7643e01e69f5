/** Settings of Grafana by section, as its configuration file has them. */
export type ServerSettings = Readonly<Record<string, Readonly<Record<string, boolean | number | string>>>>;

/** What of Grafana's settings follows from the site. */
export interface ServerSettingsProps {
  /** The host name that people know. */
  readonly domain: string;
  readonly database: { readonly host: string; readonly port: number; readonly name: string; readonly user: string };
  readonly signIn: {
    readonly issuer: string;
    readonly clientId: string;
    /** Its members may do everything. */
    readonly adminGroup: string;
    /** Its members may look at everything. */
    readonly viewerGroup: string;
  };
  /** Files with what must not be in the settings. */
  readonly files: { readonly clientSecret: string; readonly databasePassword: string; readonly secretKey: string };
}

/** The content of a file, filled in when Grafana starts. */
function contentOf(file: string): string {
  return `$__file{${file}}`;
}

/** Nobody comes in without signing in, and what somebody may do follows from the groups of that person. */
export function serverSettings({ domain, database, signIn, files }: ServerSettingsProps): ServerSettings {
  const endpoint = (name: string): string => `${signIn.issuer}/protocol/openid-connect/${name}`;
  const memberOf = (group: string, role: string): string => `contains(groups[*], '${group}') && '${role}'`;
  const url = `https://${domain}`;
  return {
    server: { domain, root_url: url },
    database: {
      type: 'postgres',
      host: `${database.host}:${database.port}`,
      name: database.name,
      user: database.user,
      password: contentOf(files.databasePassword),
      ssl_mode: 'require',
    },
    security: {
      // Encrypts what the database keeps of other systems' credentials.
      secret_key: contentOf(files.secretKey),
      cookie_secure: true,
      cookie_samesite: 'lax',
      disable_gravatar: true,
      strict_transport_security: true,
    },
    // Whoever must get in while the identity provider is away asks for `/login?disableAutoLogin`.
    auth: {
      oauth_auto_login: true,
      signout_redirect_url: `${endpoint('logout')}?post_logout_redirect_uri=${encodeURIComponent(`${url}/login`)}`,
    },
    'auth.anonymous': { enabled: false },
    'auth.basic': { enabled: false },
    'auth.generic_oauth': {
      enabled: true,
      name: 'Single sign-on',
      client_id: signIn.clientId,
      client_secret: contentOf(files.clientSecret),
      scopes: 'openid profile email',
      auth_url: endpoint('auth'),
      token_url: endpoint('token'),
      api_url: endpoint('userinfo'),
      use_pkce: true,
      allow_sign_up: true,
      login_attribute_path: 'preferred_username',
      email_attribute_path: 'email',
      name_attribute_path: 'name',
      groups_attribute_path: 'groups',
      role_attribute_path: `${memberOf(signIn.adminGroup, 'GrafanaAdmin')} || ${memberOf(signIn.viewerGroup, 'Viewer')}`,
      // Who is in neither group is refused.
      role_attribute_strict: true,
      allow_assign_grafana_admin: true,
    },
    users: { allow_sign_up: false },
    // Alerts are those of Prometheus.
    unified_alerting: { execute_alerts: false },
    analytics: { reporting_enabled: false, check_for_updates: false, check_for_plugin_updates: false },
    news: { news_feed_enabled: false },
    plugins: { preinstall_disabled: true },
  };
}
