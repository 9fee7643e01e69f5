import {
  ClusterRoleBinding,
  ConsoleService,
  containerSecurity,
  defineComponent,
  helm,
  identityProvider,
  oidcClientSecret,
  resourceRequirements,
  secretTemplate,
  vaultSecret,
} from '@lumie-infra/common-chart';
import type { HeadlampValues } from '../charts/headlamp.gen.ts';
import { versions } from '../upstream-versions.ts';

const name = 'headlamp';
const pods = { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': name } as const;

/** What the API server puts before the groups of the identity provider, so that none is taken for one of Kubernetes' own. */
const groupPrefix = 'oidc:';

/**
 * The cluster in a browser. Whoever signs in sees and does what the API server lets that person: the console has no rights.
 */
export const headlamp = defineComponent({
  name,
  chart: helm<HeadlampValues>(versions.chart('headlamp')),
  images: { headlamp: versions.image('headlamp') },
  uses: { identityProvider },
  secrets: ({ deps, site }) => {
    const fixed = (template: string) => ({ template, fields: [] });
    const { path, field } = oidcClientSecret(name);
    return {
      oidc: vaultSecret(
        path,
        {
          OIDC_CLIENT_ID: fixed(name),
          OIDC_CLIENT_SECRET: field,
          OIDC_ISSUER_URL: fixed(deps.identityProvider.issuer),
          OIDC_SCOPES: secretTemplate`profile,email`,
          OIDC_CALLBACK_URL: fixed(`https://${name}.${site.domain}/oidc-callback`),
        },
        { restarts: [`Deployment/${name}`] },
      ),
    };
  },
  provides: {
    services: { [name]: { http: 80 } },
    serviceAccounts: [name],
    workloads: {
      [`Deployment/${name}`]: {
        labels: pods,
        ports: { http: 4466 },
        pods: { containers: { headlamp: 'resources' }, scheduling: '' },
      },
    },
  },
  values: ({ images, secrets }): HeadlampValues => ({
    image: { registry: images.headlamp.registry, repository: images.headlamp.repository, tag: images.headlamp.tag },
    config: {
      oidc: {
        secret: { create: false },
        externalSecret: { enabled: true, name: secrets.oidc.name, hasScopes: true },
        // The secret has the address; the chart passes it on when something is here.
        callbackURL: secrets.oidc.keys.OIDC_CALLBACK_URL,
      },
    },
    clusterRoleBinding: { create: false },
    resources: resourceRequirements({ cpu: '15m', memory: '128Mi' }),
    podSecurityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    securityContext: { ...containerSecurity(), runAsUser: 100, runAsGroup: 101 },
  }),
  manifests: (scope, { deps }) => {
    const { adminGroup, viewerGroup } = deps.identityProvider;
    for (const [clusterRole, group] of Object.entries({ 'cluster-admin': adminGroup, view: viewerGroup })) {
      new ClusterRoleBinding(scope, `${groupPrefix}${group}`, {
        clusterRole,
        subjects: [{ group: `${groupPrefix}${group}` }],
      });
    }
    new ConsoleService(scope, name, {
      selector: pods,
      description: 'The cluster in a browser.',
    });
  },
});
