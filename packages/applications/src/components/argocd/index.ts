import {
  type SecretDeclaration,
  Type,
  defineComponent,
  gitops,
  helm,
  identityProvider,
  made,
  oidcClientSecret,
  resourceRequirements,
  secretTemplate,
  seededSecret,
  vaultSecret,
} from '@lumie-infra/common-chart';
import { Dashboard } from '@lumie-infra/common-chart/dashboards';
import type { ArgoCdValues } from '../../charts/argo-cd.gen.ts';
import { argocdDashboard } from '../../dashboards/argocd.ts';
import { versions } from '../../upstream-versions.ts';
import { configuration } from './configuration.ts';
import { notificationValues } from './notifications.ts';

const name = 'argocd';

// Only secrets with this label may be referred to in its settings.
const readable = { 'app.kubernetes.io/part-of': name };

const monitored = { metrics: { enabled: true, serviceMonitor: { enabled: true } } };

// With one pod a budget would keep its node from ever being emptied.
function replicated(replicas: number) {
  return { replicas, pdb: replicas > 1 ? { enabled: true, maxUnavailable: 1 } : { enabled: false } };
}

/** Where the values say how the pods of one part are placed. */
const ofAll = (part: string) => ({ scheduling: part, priorityClass: 'global.priorityClassName' });

/** Keeps the cluster equal to Git, itself included: it takes over what the bootstrap step installed under the same name. */
export const argocd = defineComponent({
  name,
  chart: helm<ArgoCdValues>(versions.chart('argo-cd')),
  images: { argocd: versions.image('argocd'), redis: versions.image('argocd-redis') },
  options: Type.Object({
    replicas: Type.Integer({
      default: 1,
      minimum: 1,
      description: 'Pods of the server and of what renders repositories, each.',
    }),
    privateRepository: Type.Boolean({
      default: false,
      description: "Whether the site's repository is read with credentials.",
    }),
  }),
  uses: { identityProvider },
  bootstrapException: {
    upstreamImages: 'it installs everything else, the registry included',
  },
  secrets: ({ options, site }) => {
    const oidc = oidcClientSecret(name);
    const repository: Readonly<Record<string, SecretDeclaration>> = options.privateRepository
      ? {
          repository: seededSecret(
            'applications/argocd-repository',
            {
              type: secretTemplate`git`,
              url: { template: site.gitops.repoURL, fields: [] },
              username: 'GIT_USERNAME',
              password: 'GIT_TOKEN',
            },
            {
              labels: { 'argocd.argoproj.io/secret-type': 'repository' },
              make: {
                GIT_USERNAME: made.byPerson("a user who may read the site's repository"),
                GIT_TOKEN: made.byPerson('a token of that user that may only read'),
              },
            },
          ),
        }
      : {};
    return {
      ...repository,
      oidc: vaultSecret(oidc.path, { clientSecret: oidc.field }, { labels: readable }),
      webhook: vaultSecret(
        'applications/argocd',
        { secret: 'GITHUB_WEBHOOK_SECRET' },
        { labels: readable, make: { GITHUB_WEBHOOK_SECRET: made.random(32, 'enter it at the webhook in GitHub') } },
      ),
      notifications: vaultSecret(
        'applications/argocd-notifications',
        { 'chat-url': 'CHAT_WEBHOOK_URL' },
        {
          name: 'argocd-notifications-secret',
          make: { CHAT_WEBHOOK_URL: made.byPerson('the address of an incoming webhook of the chat') },
        },
      ),
    };
  },
  ingress: { subdomain: name, service: 'argocd-server', port: 'http', probe: '/healthz' },
  provides: {
    workloads: {
      'Deployment/argocd-applicationset-controller': {
        pods: { containers: { 'applicationset-controller': 'applicationSet.resources' }, ...ofAll('applicationSet') },
      },
      'Deployment/argocd-notifications-controller': {
        pods: { containers: { 'notifications-controller': 'notifications.resources' }, ...ofAll('notifications') },
      },
      'Deployment/argocd-redis': { pods: { containers: { redis: 'redis.resources' }, ...ofAll('redis') } },
      'Deployment/argocd-repo-server': {
        pods: {
          replicas: 'repoServer.replicas',
          containers: { 'repo-server': 'repoServer.resources' },
          initContainers: { copyutil: 'repoServer.copyutil.resources' },
          ...ofAll('repoServer'),
        },
      },
      'Deployment/argocd-server': {
        pods: { replicas: 'server.replicas', containers: { server: 'server.resources' }, ...ofAll('server') },
      },
      'Job/argocd-redis-secret-init': { pods: { containers: { 'secret-init': 'redisSecretInit.resources' } } },
      'StatefulSet/argocd-application-controller': {
        pods: { containers: { 'application-controller': 'controller.resources' }, ...ofAll('controller') },
      },
    },
    capability: gitops,
    definitions: ['argoproj.io'],
    services: {
      'argocd-application-controller-metrics': { 'http-metrics': 8082 },
      'argocd-repo-server-metrics': { 'http-metrics': 8084 },
      'argocd-server': { http: 80, https: 443 },
      'argocd-server-metrics': { 'http-metrics': 8083 },
    },
    serviceAccounts: ['argocd-application-controller', 'argocd-applicationset-controller', 'argocd-server'],
    secrets: ['argocd-secret'],
    customResources: ['monitoring.coreos.com/ServiceMonitor'],
  },
  values: ({ deps, images, options, secrets, site }): ArgoCdValues => ({
    // Without their definitions all Applications are deleted, and with them everything.
    crds: { install: true, keep: true },
    global: {
      domain: `${name}.${site.domain}`,
      image: { repository: images.argocd.name, tag: images.argocd.tag },
      // Exists from the start, unlike the platform's own classes.
      priorityClassName: 'system-cluster-critical',
      logging: { format: 'json' },
    },
    configs: configuration({
      identity: deps.identityProvider,
      client: { id: name, secret: `$${secrets.oidc.name}:${secrets.oidc.keys.clientSecret}` },
      webhookSecret: `$${secrets.webhook.name}:${secrets.webhook.keys.secret}`,
    }),
    controller: {
      ...monitored,
      env: [
        { name: 'GOMEMLIMIT', value: '800MiB' },
        { name: 'GOGC', value: '50' },
      ],
      resources: resourceRequirements({ cpu: '130m', memory: '1Gi' }),
    },
    server: {
      ...replicated(options.replicas),
      ...monitored,
      resources: resourceRequirements({ cpu: '15m', memory: '128Mi' }),
    },
    repoServer: {
      ...replicated(options.replicas),
      ...monitored,
      env: [{ name: 'GOMEMLIMIT', value: '800MiB' }],
      resources: resourceRequirements({ cpu: '25m', memory: '1Gi' }),
      copyutil: { resources: resourceRequirements({ cpu: '10m', memory: '64Mi' }) },
      livenessProbe: { timeoutSeconds: 5 },
      readinessProbe: { timeoutSeconds: 5 },
    },
    applicationSet: { ...monitored, resources: resourceRequirements({ cpu: '10m', memory: '128Mi' }) },
    notifications: {
      ...notificationValues({
        name: secrets.notifications.name,
        key: secrets.notifications.keys['chat-url'],
      }),
      ...monitored,
      resources: resourceRequirements({ cpu: '10m', memory: '128Mi' }),
    },
    redis: {
      image: { repository: images.redis.name, tag: images.redis.tag },
      resources: resourceRequirements({ cpu: '15m', memory: '100Mi' }),
    },
    redisSecretInit: { resources: resourceRequirements({ cpu: '10m', memory: '64Mi' }) },
    // People sign in at the identity provider directly.
    dex: { enabled: false },
  }),
  manifests: (scope) => {
    new Dashboard(scope, argocdDashboard);
  },
  outputs: ({ namespace, site }) => ({
    ...gitops.defaults(site),
    /** Where Applications and ApplicationSets are. */
    namespace,
  }),
});
