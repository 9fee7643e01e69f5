import type { KubernetesObject } from '../../kubernetes/index.ts';
import type { Controller } from '../../kubernetes/testing/index.ts';

interface Definition extends KubernetesObject {
  readonly spec: {
    readonly group: string;
    readonly scope: string;
    readonly names: { readonly kind: string; readonly plural: string };
    readonly versions: readonly { readonly name: string }[];
  };
}

/** What the controllers of a cluster make of what is applied: definitions are served, pods run, jobs end. */
export const youngCluster: Controller = (object, server) => {
  const observedGeneration = object.metadata.generation;
  switch (object.kind) {
    case 'CustomResourceDefinition': {
      const { group, scope, names, versions } = (object as Definition).spec;
      for (const { name } of versions) {
        const served = { kind: names.kind, name: names.plural, namespaced: scope === 'Namespaced' };
        server.serve(`${group}/${name}`, served);
      }
      return { conditions: [{ type: 'Established', status: 'True' }] };
    }
    case 'DaemonSet':
      return { observedGeneration, desiredNumberScheduled: 1, updatedNumberScheduled: 1, numberAvailable: 1 };
    case 'Deployment':
    case 'StatefulSet':
      return { observedGeneration, replicas: 1, updatedReplicas: 1, readyReplicas: 1, availableReplicas: 1 };
    case 'Job':
      return { conditions: [{ type: 'Complete', status: 'True' }] };
    default:
      return undefined;
  }
};
