import { VaultConnection, defineComponent, helm, resourceRequirements, secretStore } from '@lumie-infra/common-chart';
import type { VaultSecretsOperatorValues } from '../charts/vault-secrets-operator.gen.ts';
import { versions } from '../upstream-versions.ts';
import { vault } from './vault/index.ts';

const connection = 'vault-connection';

// The chart limits CPU; null takes that away.
function resources(cpu: string, memory: string) {
  const { requests, limits } = resourceRequirements({ cpu, memory });
  return { requests, limits: { cpu: null, ...limits } };
}

/** What fetches declared secrets from the secret store and keeps them current. */
export const vaultSecretsOperator = defineComponent({
  name: 'vault-secrets-operator',
  namespace: vault,
  chart: helm<VaultSecretsOperatorValues>(versions.chart('vault-secrets-operator'), { skipCrds: true }),
  images: {
    'kube-rbac-proxy': versions.image('kube-rbac-proxy'),
    operator: versions.image('vault-secrets-operator'),
  },
  dependsOn: { vault },
  provides: {
    workloads: {
      'Deployment/vault-secrets-operator-controller-manager': {
        pods: {
          containers: {
            manager: 'controller.manager.resources',
            'kube-rbac-proxy': 'controller.kubeRbacProxy.resources',
          },
          scheduling: 'controller',
        },
      },
    },
    capability: secretStore,
    services: { 'vault-secrets-operator-metrics-service': { https: 8443 } },
    serviceAccounts: ['vault-secrets-operator-controller-manager'],
    customResources: ['monitoring.coreos.com/ServiceMonitor'],
  },
  values: ({ images, site }): VaultSecretsOperatorValues => ({
    controller: {
      kubernetesClusterDomain: site.network.clusterDomain,
      priorityClassName: 'system-cluster-critical',
      podSecurityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
      manager: {
        image: { repository: images.operator.name, tag: images.operator.tag },
        resources: resources('15m', '128Mi'),
        // Kept, tokens of the store would lie unencrypted in the cluster; without them a restart logs in again.
        clientCache: { persistenceModel: 'none' },
        globalTransformationOptions: { excludeRaw: true },
      },
      kubeRbacProxy: {
        image: { repository: images['kube-rbac-proxy'].name, tag: images['kube-rbac-proxy'].tag },
        resources: resources('10m', '64Mi'),
      },
    },
    hooks: {
      resources: resources('10m', '64Mi'),
      // The definitions are those of another component.
      upgradeCRDs: { enabled: false },
    },
    telemetry: { serviceMonitor: { enabled: true } },
    tests: { enabled: false },
  }),
  manifests: (scope, { deps }) => {
    new VaultConnection(scope, connection, { address: deps.vault.url });
  },
  outputs: ({ namespace, site }) => ({
    ...secretStore.defaults(site),
    connectionRef: `${namespace}/${connection}`,
  }),
});
