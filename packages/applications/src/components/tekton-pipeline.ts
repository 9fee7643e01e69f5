import {
  type Image,
  NetworkPolicy,
  ServiceMonitor,
  collectorLabel,
  defineComponent,
  toYaml,
} from '@lumie-infra/common-chart';
import { Dashboard } from '@lumie-infra/common-chart/dashboards';
import { priorityClassNames, priorityClasses } from '@lumie-infra/platform';
import { tektonDashboard as pipelinesDashboard } from '../dashboards/tekton.ts';
import { deploymentPatch } from '../tekton/deployment-patch.ts';
import { versions } from '../upstream-versions.ts';

const namespace = 'tekton-pipelines';
const resolvers = 'tekton-pipelines-resolvers';
const priorityClassName = priorityClassNames.high;
const partOf = 'app.kubernetes.io/part-of';
const webhook = { 'app.kubernetes.io/name': 'webhook', [partOf]: namespace };

const images = {
  controller: versions.image('tekton-pipeline-controller'),
  events: versions.image('tekton-pipeline-events'),
  resolvers: versions.image('tekton-pipeline-resolvers'),
  webhook: versions.image('tekton-pipeline-webhook'),
  entrypoint: versions.image('tekton-pipeline-entrypoint'),
  nop: versions.image('tekton-pipeline-nop'),
  sidecarLogResults: versions.image('tekton-pipeline-sidecarlogresults'),
  workingDirInit: versions.image('tekton-pipeline-workingdirinit'),
  shell: versions.image('tekton-shell'),
};

/** The images that the controller puts beside the steps of a task, which no transformer of images finds. */
const imageArguments = {
  '-entrypoint-image': 'entrypoint',
  '-nop-image': 'nop',
  '-sidecarlogresults-image': 'sidecarLogResults',
  '-workingdirinit-image': 'workingDirInit',
  '-shell-image': 'shell',
  // Never runs here, but the controller does not start without the argument.
  '-shell-image-win': 'shell',
} as const;

function namespacePatch(name: string): string {
  const level = 'restricted';
  return toYaml({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name,
      labels: {
        'goldilocks.fairwinds.com/enabled': 'true',
        'pod-security.kubernetes.io/audit': level,
        'pod-security.kubernetes.io/enforce': level,
        'pod-security.kubernetes.io/warn': level,
      },
    },
  });
}

const featureFlags = toYaml({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'feature-flags', namespace },
  // The containers that Tekton adds to a task run without privileges.
  data: { 'set-security-context': 'true' },
});

function controllerPatch(pulled: Readonly<Record<string, Image>>): string {
  return deploymentPatch({
    name: 'tekton-pipelines-controller',
    namespace,
    container: 'tekton-pipelines-controller',
    resources: { cpu: '50m', memory: '256Mi' },
    priorityClassName,
    args: Object.entries(imageArguments).flatMap(([argument, image]) => [argument, pulled[image]!.reference]),
  });
}

/** Runs pipelines: the controllers and definitions of Tekton. */
export const tektonPipeline = defineComponent({
  name: 'tekton-pipeline',
  namespace,
  releases: {
    urls: versions.release('tekton-pipeline'),
    images: (['controller', 'events', 'resolvers', 'webhook'] as const).map((image) => ({
      source: images[image],
      image,
    })),
    patches: [
      { patch: namespacePatch(namespace) },
      { patch: namespacePatch(resolvers) },
      { patch: featureFlags },
      { patch: controllerPatch },
      {
        patch: deploymentPatch({
          name: 'tekton-events-controller',
          namespace,
          container: 'tekton-events-controller',
          resources: { cpu: '10m', memory: '128Mi' },
          priorityClassName,
        }),
      },
      {
        patch: deploymentPatch({
          name: 'tekton-pipelines-webhook',
          namespace,
          container: 'webhook',
          resources: { cpu: '100m', memory: '500Mi' },
          priorityClassName,
        }),
      },
      {
        patch: deploymentPatch({
          name: 'tekton-pipelines-remote-resolvers',
          namespace: resolvers,
          container: 'controller',
          resources: { cpu: '50m', memory: '256Mi' },
          priorityClassName,
        }),
      },
    ],
  },
  images,
  dependsOn: {
    // Named in patches, where nothing sees the reference.
    priorityClasses,
  },
  provides: {
    namespaces: [namespace, resolvers],
    definitions: ['resolution.tekton.dev', 'tekton.dev'],
    services: {
      'tekton-events-controller': { 'http-metrics': 9090 },
      'tekton-pipelines-controller': { 'http-metrics': 9090 },
      'tekton-pipelines-webhook': { 'http-metrics': 9090, 'https-webhook': 443 },
    },
    serviceLabels: {
      'tekton-events-controller': { [partOf]: namespace },
      'tekton-pipelines-controller': { [partOf]: namespace },
      'tekton-pipelines-webhook': { [partOf]: namespace },
    },
    serviceAccounts: ['tekton-events-controller', 'tekton-pipelines-controller', 'tekton-pipelines-webhook'],
    workloads: { 'Deployment/tekton-pipelines-webhook': { labels: webhook, ports: { 'https-webhook': 8443 } } },
  },
  manifests: (scope) => {
    const collectors = { namespace: { [collectorLabel('metrics')]: 'true' } };
    for (const guarded of [namespace, resolvers]) {
      new NetworkPolicy(scope, 'ingress', {
        namespace: guarded,
        pods: {},
        ingress: [{ peers: [{ pods: {} }, collectors] }],
      });
    }
    // The API server asks from an address of no namespace.
    new NetworkPolicy(scope, 'tekton-pipeline-webhook', { pods: webhook, ingress: [{ ports: ['https-webhook'] }] });
    new ServiceMonitor(scope, 'tekton-pipeline', {
      selector: { [partOf]: namespace },
      namespaces: [namespace, resolvers],
      endpoints: [{ port: 'http-metrics' }],
    });
    new Dashboard(scope, pipelinesDashboard);
  },
  outputs: () => ({
    /** The namespace of the controllers. */
    namespace,
  }),
});
