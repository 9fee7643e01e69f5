/** A web console whose people sign in at the identity provider. */
export interface Console {
  /** The client's id, and the name under which the secret store keeps its secret. */
  readonly id: string;
  readonly name: string;
  /** The label before the site's domain. */
  readonly subdomain: string;
  /** Where people come back to with a code: paths of the console. */
  readonly callbacks: readonly string[];
  /** Where they come back to on their own machine, when a command line asked. */
  readonly localCallbacks?: readonly string[];
}

/** The web consoles of the platform. */
export const consoles: readonly Console[] = [
  {
    id: 'argocd',
    name: 'Argo CD',
    subdomain: 'argocd',
    callbacks: ['/auth/callback'],
    localCallbacks: ['http://localhost:8085/auth/callback'],
  },
  { id: 'grafana', name: 'Grafana', subdomain: 'grafana', callbacks: ['/login/generic_oauth'] },
  { id: 'headlamp', name: 'Headlamp', subdomain: 'headlamp', callbacks: ['/oidc-callback'] },
  {
    id: 'vault',
    name: 'Vault',
    subdomain: 'vault',
    callbacks: ['/ui/vault/auth/oidc/oidc/callback'],
    localCallbacks: ['http://localhost:8250/oidc/callback'],
  },
  { id: 'zot', name: 'Zot', subdomain: 'zot', callbacks: ['/zot/auth/callback/oidc'] },
];

/** The environment variable that a client's secret is in. */
export function secretVariable({ id }: Pick<Console, 'id'>): string {
  return `${id.replaceAll('-', '_').toUpperCase()}_CLIENT_SECRET`;
}
