import { containerDemand } from './container-demand.ts';
import type { WorkloadDemand } from './workload-demand.ts';

const tolerated = [{ key: 'node-role.kubernetes.io/control-plane', operator: 'Exists', effect: 'NoSchedule' }];

/** The pods that K3s brings itself, DNS and ingress left out: its volumes and its metrics of resources. */
export const builtInDemands: readonly WorkloadDemand[] = [
  builtIn('local-path-provisioner', '0', '0'),
  builtIn('metrics-server', '100m', '70Mi'),
];

function builtIn(name: string, cpu: string, memory: string): WorkloadDemand {
  return {
    component: 'k3s',
    workload: `Deployment kube-system/${name}`,
    namespace: 'kube-system',
    source: { object: 'k3s', field: name },
    pods: 1,
    lifetime: 'steady',
    surges: false,
    containers: [containerDemand(name, { requests: { cpu, memory } })],
    labels: { 'k8s-app': name },
    scheduling: { tolerations: tolerated },
    priorityClass: 'system-cluster-critical',
    storageClass: undefined,
  };
}
