import {
  type Image,
  type SecretDeclaration,
  Type,
  antiAffinity,
  certificates,
  defineComponent,
  helm,
  ingressController,
  made,
  vaultSecret,
} from '@lumie-infra/common-chart';
import { Dashboard } from '@lumie-infra/common-chart/dashboards';
import type { CertManagerValues } from '../../charts/cert-manager.gen.ts';
import { certManagerDashboard } from '../../dashboards/cert-manager.ts';
import { versions } from '../../upstream-versions.ts';
import { priorityClasses } from '../priority-classes.ts';
import { internalIssuer, issuers, publicIssuers } from './issuers.ts';

function imageValues({ name, tag }: Image): { readonly repository: string; readonly tag: string } {
  return { repository: name, tag };
}

// With one pod a budget would keep its node from ever being emptied.
function replicated(name: string, replicas: number, memory: string) {
  return {
    replicaCount: replicas,
    podDisruptionBudget: replicas > 1 ? { enabled: true, maxUnavailable: 1 } : { enabled: false },
    affinity: antiAffinity({ 'app.kubernetes.io/instance': 'cert-manager', 'app.kubernetes.io/name': name }),
    resources: { requests: { cpu: '15m', memory }, limits: { memory } },
  };
}

/** Certificates: from Let's Encrypt for public names, from an authority of its own inside the cluster. */
export const certManager = defineComponent({
  name: 'cert-manager',
  chart: helm<CertManagerValues>(versions.chart('cert-manager')),
  images: {
    acmesolver: versions.image('cert-manager-acmesolver'),
    cainjector: versions.image('cert-manager-cainjector'),
    controller: versions.image('cert-manager-controller'),
    webhook: versions.image('cert-manager-webhook'),
  },
  options: Type.Object({
    replicas: Type.Integer({
      default: 1,
      minimum: 1,
      description: 'Pods of the controller, webhook and injector each.',
    }),
    dns01: Type.Boolean({
      default: true,
      description: "Whether names of the site's domain are proven by DNS records at Cloudflare, as wildcards need.",
    }),
  }),
  dependsOn: { priorityClasses },
  uses: { ingress: ingressController },
  secrets: ({ options }): Readonly<Record<string, SecretDeclaration<'api-token'>>> =>
    options.dns01
      ? {
          cloudflare: vaultSecret(
            'security/cloudflare',
            { 'api-token': 'CLOUDFLARE_API_KEYS' },
            {
              make: {
                CLOUDFLARE_API_KEYS: made.byPerson('a Cloudflare API token that may edit DNS records of the zone'),
              },
            },
          ),
        }
      : {},
  provides: {
    workloads: {
      'Deployment/cert-manager': {
        pods: {
          replicas: 'replicaCount',
          containers: { 'cert-manager-controller': 'resources' },
          scheduling: '',
          priorityClass: 'global.priorityClassName',
        },
      },
      'Deployment/cert-manager-cainjector': {
        pods: {
          replicas: 'cainjector.replicaCount',
          containers: { 'cert-manager-cainjector': 'cainjector.resources' },
          scheduling: 'cainjector',
          priorityClass: 'global.priorityClassName',
        },
      },
      'Deployment/cert-manager-webhook': {
        pods: {
          replicas: 'webhook.replicaCount',
          containers: { 'cert-manager-webhook': 'webhook.resources' },
          scheduling: 'webhook',
          priorityClass: 'global.priorityClassName',
        },
      },
    },
    capability: certificates,
    definitions: ['acme.cert-manager.io', 'cert-manager.io'],
    services: { 'cert-manager-webhook': { https: 443 } },
    customResources: ['monitoring.coreos.com/ServiceMonitor'],
  },
  openPorts: [{ port: 10250, reason: 'the API server asks the webhook, from an address of no namespace' }],
  values: ({ deps, images, namespace, options }): CertManagerValues => ({
    crds: {
      enabled: true,
      // Without their definitions all Certificates are deleted.
      keep: true,
    },
    global: {
      priorityClassName: deps.priorityClasses.high,
      revisionHistoryLimit: 3,
      leaderElection: { namespace },
    },
    image: imageValues(images.controller),
    ...replicated('cert-manager', options.replicas, '100Mi'),
    webhook: { image: imageValues(images.webhook), ...replicated('webhook', options.replicas, '100Mi') },
    cainjector: { image: imageValues(images.cainjector), ...replicated('cainjector', options.replicas, '138Mi') },
    acmesolver: { image: imageValues(images.acmesolver) },
    // The issuers wait for a healthy webhook by themselves.
    startupapicheck: { enabled: false },
    prometheus: { servicemonitor: { enabled: true } },
  }),
  manifests: (scope, { deps, secrets, site }) => {
    const token = secrets['cloudflare'];
    publicIssuers(scope, {
      email: site.email,
      ingressClassName: deps.ingress.className,
      ...(token === undefined
        ? {}
        : { cloudflare: { zone: site.domain, secret: token.name, key: token.keys['api-token'] } }),
    });
    internalIssuer(scope);
    new Dashboard(scope, certManagerDashboard);
  },
  outputs: () => ({ publicIssuer: issuers.public, internalIssuer: issuers.internal }),
});
