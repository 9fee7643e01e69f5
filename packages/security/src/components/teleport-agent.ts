import {
  KubernetesObject,
  type ObjectKind,
  Type,
  consoleLabel,
  defineComponent,
  helm,
  resourceRequirements,
} from '@lumie-infra/common-chart';
import type { TeleportKubeAgentValues } from '../charts/teleport-kube-agent.gen.ts';
import { versions } from '../upstream-versions.ts';
import { teleport } from './teleport/index.ts';

const agent = 'teleport-agent';
const tokenKind: ObjectKind = {
  apiVersion: 'resources.teleport.dev/v2',
  kind: 'TeleportProvisionToken',
  namespaced: true,
};

/** Brings Kubernetes and the web consoles into Teleport; a console is found by the label of its Service. */
export const teleportAgent = defineComponent({
  name: agent,
  namespace: teleport,
  chart: helm<TeleportKubeAgentValues>(versions.chart('teleport-kube-agent')),
  images: { teleport: versions.image('teleport') },
  options: Type.Object({
    replicas: Type.Integer({ default: 1, minimum: 1, description: 'Agents, any of which reaches every console.' }),
  }),
  dependsOn: { teleport },
  provides: {
    serviceAccounts: [agent],
    workloads: {
      [`StatefulSet/${agent}`]: {
        pods: { replicas: 'highAvailability.replicaCount', containers: { teleport: 'resources' }, scheduling: '' },
      },
    },
    customResources: ['monitoring.coreos.com/PodMonitor'],
  },
  collects: ['consoles'],
  values: ({ deps, images, options, site }): TeleportKubeAgentValues => ({
    roles: 'kube,app,discovery',
    proxyAddr: deps.teleport.publicAddress,
    // Kubernetes vouches for the agent's service account, so there is no token to keep secret.
    joinParams: { method: 'kubernetes', tokenName: agent },
    kubeClusterName: site.name,
    clusterDomain: site.network.clusterDomain,
    kubernetesDiscovery: [{ types: ['app'], namespaces: ['*'], labels: { [consoleLabel]: 'true' } }],
    image: images.teleport.name,
    highAvailability: {
      replicaCount: options.replicas,
      // With one pod a budget would keep its node from ever being emptied.
      podDisruptionBudget: { enabled: options.replicas > 1, minAvailable: 1 },
    },
    podSecurityPolicy: { enabled: false },
    resources: resourceRequirements({ cpu: '50m', memory: '512Mi' }),
    log: { format: 'json' },
    podMonitor: { enabled: true },
  }),
  manifests: (scope, { namespace }) => {
    new KubernetesObject(
      scope,
      agent,
      tokenKind,
      {},
      {
        spec: {
          roles: ['Kube', 'App', 'Discovery'],
          join_method: 'kubernetes',
          kubernetes: { type: 'in_cluster', allow: [{ service_account: `${namespace}:${agent}` }] },
        },
      },
    );
  },
});
