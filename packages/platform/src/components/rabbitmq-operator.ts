import {
  ServiceMonitor,
  containerSecurity,
  defineComponent,
  resourceRequirements,
  toYaml,
} from '@lumie-infra/common-chart';
import { versions } from '../upstream-versions.ts';
import { certManager } from './cert-manager/index.ts';
import { priorityClassNames, priorityClasses } from './priority-classes.ts';

const namespace = 'rabbitmq-system';
const operator = 'rabbitmq-cluster-operator';
const pods = { 'app.kubernetes.io/name': operator };
const image = versions.image('rabbitmq-cluster-operator');

const { requests, limits } = resourceRequirements({ cpu: '50m', memory: '256Mi' });

const deploymentPatch = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: operator, namespace },
  spec: {
    template: {
      spec: {
        priorityClassName: priorityClassNames.high,
        securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
        containers: [
          {
            name: 'operator',
            // The release limits CPU; null takes that away.
            resources: { requests, limits: { cpu: null, ...limits } },
            securityContext: containerSecurity(),
          },
        ],
      },
    },
  },
};

const namespacePatch = {
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: {
    name: namespace,
    labels: {
      'goldilocks.fairwinds.com/enabled': 'true',
      'pod-security.kubernetes.io/audit': 'restricted',
      'pod-security.kubernetes.io/enforce': 'restricted',
      'pod-security.kubernetes.io/warn': 'restricted',
    },
  },
};

/** The operator of RabbitMQ's own project, which turns a RabbitmqCluster into a running cluster. */
export const rabbitmqOperator = defineComponent({
  name: 'rabbitmq-operator',
  namespace,
  releases: {
    urls: versions.release('rabbitmq-cluster-operator'),
    images: [{ source: image, image: 'operator' }],
    patches: [{ patch: toYaml(namespacePatch) }, { patch: toYaml(deploymentPatch) }],
  },
  images: { operator: image },
  dependsOn: {
    // Signs for the admission webhooks of the release; the operator does not start without that certificate.
    certManager,
    // Named in a patch, where nothing sees the reference.
    priorityClasses,
  },
  provides: {
    namespaces: [namespace],
    definitions: ['rabbitmq.com'],
    services: { 'rabbitmq-cluster-operator-metrics-service': { http: 8080 } },
    serviceLabels: { 'rabbitmq-cluster-operator-metrics-service': pods },
    serviceAccounts: [operator],
    customResources: ['cert-manager.io/Certificate', 'cert-manager.io/Issuer'],
  },
  manifests: (scope) => {
    new ServiceMonitor(scope, 'rabbitmq-operator', {
      selector: pods,
      endpoints: [{ port: 'http' }],
    });
  },
});
