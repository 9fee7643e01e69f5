import { type OutputsOf, type identityProvider, toYaml } from '@lumie-infra/common-chart';
import { healthCustomizations } from '@lumie-infra/common-chart/health';
import type { ArgoCdValues } from '../../charts/argo-cd.gen.ts';
import { exclusions } from './exclusions.ts';

/** What differs between two clusters. */
export interface ConfigurationProps {
  readonly identity: OutputsOf<typeof identityProvider>;
  /** The client of the identity provider, and the reference to its secret. */
  readonly client: { readonly id: string; readonly secret: string };
  /** The reference to the secret that GitHub signs its events with. */
  readonly webhookSecret: string;
}

type Configs = NonNullable<ArgoCdValues['configs']>;

/** Argo CD's settings: who may do what, how objects are told apart, and how often it looks. */
export function configuration({ identity, client, webhookSecret }: ConfigurationProps): Configs {
  return {
    cm: {
      // Whoever may use kubectl here can still work without the web console: `argocd --core`.
      'admin.enabled': 'false',
      'users.anonymous.enabled': 'false',
      'application.resourceTrackingMethod': 'annotation',
      // Events of the repository come at once; this is for those that are lost.
      'timeout.reconciliation': '600s',
      'timeout.reconciliation.jitter': '60s',
      // The rules of such roles are written by a controller.
      'resource.compareoptions': toYaml({ ignoreAggregatedRoles: true }),
      'resource.exclusions': toYaml(exclusions),
      // Without them waves between Applications order nothing.
      ...healthCustomizations(),
      'oidc.config': toYaml({
        name: 'Keycloak',
        issuer: identity.issuer,
        clientID: client.id,
        clientSecret: client.secret,
        requestedScopes: ['openid', 'profile', 'email'],
      }),
    },
    params: {
      // The ingress controller ends TLS.
      'server.insecure': 'true',
      'applicationsetcontroller.policy': 'sync',
      'controller.operation.processors': '5',
      'controller.self.heal.timeout.seconds': '5',
      'controller.status.processors': '10',
      // Each takes the memory of a whole rendered chart.
      'reposerver.parallelism.limit': '4',
    },
    rbac: {
      'policy.default': '',
      'policy.csv': [`g, ${identity.adminGroup}, role:admin`, `g, ${identity.viewerGroup}, role:readonly`]
        .map((line) => `${line}\n`)
        .join(''),
      scopes: '[groups]',
    },
    secret: { githubSecret: webhookSecret },
  };
}
