import type { KubernetesObject } from '../kubernetes/index.ts';

/** Whether an object does its work, and if not, why. */
export type Readiness = { readonly state: 'ready' } | { readonly state: 'failed' | 'waiting'; readonly reason: string };

interface Counts {
  readonly observedGeneration?: number;
  readonly replicas?: number;
  readonly updatedReplicas?: number;
  readonly readyReplicas?: number;
  readonly availableReplicas?: number;
  readonly desiredNumberScheduled?: number;
  readonly updatedNumberScheduled?: number;
  readonly numberAvailable?: number;
  readonly conditions?: readonly {
    readonly type: string;
    readonly status: string;
    readonly reason?: string;
    readonly message?: string;
  }[];
}

const ready: Readiness = { state: 'ready' };

/** Whether what a seed waits for is there: a workload, a definition, or a job that ends. */
export function readinessOf(object: KubernetesObject): Readiness {
  const status = (object['status'] ?? {}) as Counts;
  switch (object.kind) {
    case 'CustomResourceDefinition':
      return conditionOf(status, 'Established')?.status === 'True' ? ready : waiting('not established');
    case 'DaemonSet':
      return daemonSetReadiness(object, status);
    case 'Deployment':
    case 'StatefulSet':
      return replicasReadiness(object, status);
    case 'Job':
      return jobReadiness(status);
    default:
      return ready;
  }
}

// One pod answers for all of them, and a node that is down must not hold everything up.
function daemonSetReadiness(object: KubernetesObject, status: Counts): Readiness {
  if (isStale(object, status)) return waiting('not observed yet');
  const { numberAvailable = 0, updatedNumberScheduled = 0, desiredNumberScheduled = 0 } = status;
  if (numberAvailable > 0 && updatedNumberScheduled > 0) return ready;
  return waiting(`0 of ${desiredNumberScheduled} pods available`);
}

function replicasReadiness(object: KubernetesObject, status: Counts): Readiness {
  const { replicas: wanted = 1 } = (object['spec'] ?? {}) as { readonly replicas?: number };
  if (isStale(object, status)) return waiting('not observed yet');
  const stalled = conditionOf(status, 'Progressing');
  // The controller tries on all the same, as when an image comes late.
  const why = stalled?.status === 'False' ? `, ${stalled.reason}` : '';
  const { updatedReplicas = 0, availableReplicas = 0, replicas = 0 } = status;
  const available = object.kind === 'StatefulSet' ? (status.readyReplicas ?? 0) : availableReplicas;
  if (updatedReplicas >= wanted && available >= wanted && replicas <= wanted) return ready;
  return waiting(`${available} of ${wanted} pods available${why}`);
}

function jobReadiness(status: Counts): Readiness {
  if (conditionOf(status, 'Complete')?.status === 'True') return ready;
  const failed = conditionOf(status, 'Failed');
  if (failed?.status !== 'True') return waiting('not complete');
  return { state: 'failed', reason: failed.message ?? failed.reason ?? 'no reason is given' };
}

function isStale({ metadata }: KubernetesObject, { observedGeneration = 0 }: Counts): boolean {
  return observedGeneration < (metadata.generation ?? 0);
}

function conditionOf({ conditions = [] }: Counts, type: string) {
  return conditions.find((condition) => condition.type === type);
}

function waiting(reason: string): Readiness {
  return { state: 'waiting', reason };
}
