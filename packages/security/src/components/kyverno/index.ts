import {
  type Image,
  Type,
  defineComponent,
  helm,
  imageRegistry,
  resourceRequirements,
} from '@lumie-infra/common-chart';
import { priorityClasses } from '@lumie-infra/platform';
import { chartImage } from '../../chart-image.ts';
import type { KyvernoValues } from '../../charts/kyverno.gen.ts';
import { unthrottled } from '../../unthrottled.ts';
import { versions } from '../../upstream-versions.ts';
import { policies, policyNames } from './policies.ts';
import { lookedAt } from './policy.ts';

const webhookPort = 9443;

// Without their definitions all policies are deleted.
const kept = { 'helm.sh/resource-policy': 'keep' };

function controller(image: Image, cpu: string, memory: string) {
  return {
    image: chartImage(image),
    resources: resourceRequirements({ cpu, memory }),
    serviceMonitor: { enabled: true },
  };
}

/** Where the values say what is the same for all controllers. */
const ofAll = { priorityClass: 'global.priorityClassName' } as const;

/** Holds every pod and namespace against the policies of the platform, at admission and in reports. */
export const kyverno = defineComponent({
  name: 'kyverno',
  chart: helm<KyvernoValues>(versions.chart('kyverno')),
  images: {
    admission: versions.image('kyverno'),
    background: versions.image('kyverno-background-controller'),
    cleanup: versions.image('kyverno-cleanup-controller'),
    cli: versions.image('kyverno-cli'),
    prepare: versions.image('kyvernopre'),
    readiness: versions.image('kyverno-readiness-checker'),
    reports: versions.image('kyverno-reports-controller'),
  },
  options: Type.Object({
    enforcement: Type.Union([Type.Literal('enforce'), Type.Literal('audit')], {
      default: 'enforce',
      description: 'Whether what breaks a policy is refused, or only reported.',
    }),
    replicas: Type.Integer({
      default: 1,
      minimum: 1,
      description: 'Pods that answer the API server; while none does, pods are made in exempt namespaces only.',
    }),
  }),
  dependsOn: { priorityClasses, registry: imageRegistry },
  provides: {
    workloads: {
      'Deployment/kyverno-admission-controller': {
        pods: {
          replicas: 'admissionController.replicas',
          containers: { kyverno: 'admissionController.container.resources' },
          initContainers: { 'kyverno-pre': 'admissionController.initContainer.resources' },
          ...ofAll,
        },
      },
      'Deployment/kyverno-background-controller': {
        pods: { containers: { controller: 'backgroundController.resources' }, ...ofAll },
      },
      'Deployment/kyverno-cleanup-controller': {
        pods: { containers: { controller: 'cleanupController.resources' }, ...ofAll },
      },
      'Deployment/kyverno-reports-controller': {
        pods: { containers: { controller: 'reportsController.resources' }, ...ofAll },
      },
      'Job/kyverno-migrate-resources': { pods: { containers: { 'kyverno-cli': 'crds.migration.podResources' } } },
      'Job/kyverno-rm-webhooks': { pods: { containers: { kubectl: 'webhooksCleanup.resources' } } },
    },
    definitions: ['kyverno.io', 'policies.kyverno.io', 'reports.kyverno.io', 'wgpolicyk8s.io'],
    services: { 'kyverno-svc': { https: 443 }, 'kyverno-cleanup-controller': { https: 443 } },
    serviceAccounts: ['kyverno-admission-controller'],
    customResources: ['monitoring.coreos.com/ServiceMonitor'],
  },
  openPorts: [{ port: webhookPort, reason: 'the API server asks its webhooks, and has no namespace' }],
  values: ({ deps, images, namespace, options }): KyvernoValues => ({
    global: { priorityClassName: deps.priorityClasses.high },
    crds: {
      annotations: kept,
      migration: {
        image: chartImage(images.cli),
        podResources: unthrottled({ cpu: '10m', memory: '256Mi' }),
      },
    },
    'kyverno-api': { annotations: kept },
    config: { webhooks: { namespaceSelector: { matchExpressions: lookedAt } } },
    features: {
      logging: { format: 'json' },
      // An exception is reviewed like a policy: nobody makes one in a namespace of their own.
      policyExceptions: { enabled: true, namespace },
    },
    admissionController: {
      replicas: options.replicas,
      // With one pod a budget would keep its node from ever being emptied.
      podDisruptionBudget: { enabled: options.replicas > 1, minAvailable: 1 },
      initContainer: {
        image: chartImage(images.prepare),
        resources: unthrottled({ cpu: '10m', memory: '256Mi' }),
      },
      container: {
        image: chartImage(images.admission),
        resources: resourceRequirements({ cpu: '25m', memory: '384Mi' }),
      },
      serviceMonitor: { enabled: true },
    },
    backgroundController: controller(images.background, '15m', '128Mi'),
    cleanupController: controller(images.cleanup, '15m', '128Mi'),
    reportsController: controller(images.reports, '25m', '192Mi'),
    webhooksCleanup: {
      image: chartImage(images.readiness),
      resources: unthrottled({ cpu: '10m', memory: '64Mi' }),
    },
  }),
  manifests: (scope, { deps, options }) => {
    policies(scope, { registry: deps.registry.host, enforce: options.enforcement === 'enforce' });
  },
  outputs: ({ namespace }) => ({
    /** Where a PolicyException has to be. */
    namespace,
    policies: policyNames,
  }),
});
