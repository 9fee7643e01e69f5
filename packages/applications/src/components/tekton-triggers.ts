import {
  type Image,
  NetworkPolicy,
  ServiceMonitor,
  defineComponent,
  flowLabel,
  toYaml,
} from '@lumie-infra/common-chart';
import { priorityClassNames, priorityClasses } from '@lumie-infra/platform';
import { deploymentPatch } from '../tekton/deployment-patch.ts';
import { versions } from '../upstream-versions.ts';
import { tektonPipeline } from './tekton-pipeline.ts';

const name = 'tekton-triggers';
const namespace = 'tekton-pipelines';
const partOf = { 'app.kubernetes.io/part-of': name };
const webhookPods = { ...partOf, 'app.kubernetes.io/name': 'webhook' };
const interceptorPods = { ...partOf, 'app.kubernetes.io/name': 'core-interceptors' };
const controller = 'tekton-triggers-controller';
const interceptors = 'tekton-triggers-core-interceptors';
const priorityClassName = priorityClassNames.high;

const images = {
  controller: versions.image('tekton-triggers-controller'),
  interceptors: versions.image('tekton-triggers-interceptors'),
  webhook: versions.image('tekton-triggers-webhook'),
  listener: versions.image('tekton-triggers-eventlistenersink'),
};

// In no field of an image, so no transformer finds it. The test keeps another argument from being replaced.
function listenerPatch(pulled: Readonly<Record<string, Image>>): string {
  const argument = '/spec/template/spec/containers/0/args';
  return toYaml([
    { op: 'test', path: `${argument}/3`, value: '-el-image' },
    { op: 'replace', path: `${argument}/4`, value: pulled['listener']!.reference },
  ]);
}

/** Turns events of repositories into runs of pipelines. */
export const tektonTriggers = defineComponent({
  name,
  namespace: tektonPipeline,
  releases: {
    urls: versions.release('tekton-triggers'),
    images: (['controller', 'interceptors', 'webhook'] as const).map((image) => ({ source: images[image], image })),
    patches: [
      { patch: listenerPatch, target: { kind: 'Deployment', name: controller } },
      {
        patch: deploymentPatch({
          name: controller,
          namespace,
          container: controller,
          resources: { cpu: '10m', memory: '128Mi' },
          priorityClassName,
        }),
      },
      {
        patch: deploymentPatch({
          name: 'tekton-triggers-webhook',
          namespace,
          container: 'webhook',
          resources: { cpu: '10m', memory: '128Mi' },
          priorityClassName,
        }),
      },
      {
        patch: deploymentPatch({
          name: interceptors,
          namespace,
          container: interceptors,
          resources: { cpu: '10m', memory: '128Mi' },
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
    definitions: ['triggers.tekton.dev'],
    services: {
      [interceptors]: { https: 8443 },
      [controller]: { 'http-metrics': 9000 },
      'tekton-triggers-webhook': { 'https-webhook': 443 },
    },
    serviceLabels: { [controller]: partOf },
    serviceAccounts: [controller, interceptors, 'tekton-triggers-webhook'],
    workloads: {
      [`Deployment/${interceptors}`]: { labels: interceptorPods },
      'Deployment/tekton-triggers-webhook': { labels: webhookPods, ports: { 'https-webhook': 8443 } },
    },
    customResources: ['triggers.tekton.dev/ClusterInterceptor/cel', 'triggers.tekton.dev/ClusterInterceptor/github'],
  },
  manifests: (scope) => {
    // The API server asks from an address of no namespace.
    new NetworkPolicy(scope, 'tekton-triggers-webhook', {
      pods: webhookPods,
      ingress: [{ ports: ['https-webhook'] }],
    });
    new NetworkPolicy(scope, interceptors, {
      pods: interceptorPods,
      ingress: [{ peers: [{ namespace: { [flowLabel(name)]: 'true' } }], ports: [8443] }],
    });
    new ServiceMonitor(scope, name, { selector: partOf, endpoints: [{ port: 'http-metrics' }] });
  },
  outputs: ({ host }) => ({
    /** What event listeners ask whether an event is to be believed and wanted. */
    host: host(interceptors),
  }),
});
