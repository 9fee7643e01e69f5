import { PriorityClass, defineComponent } from '@lumie-infra/common-chart';

/** The classes by rank, for what is written before a cluster is known; components take them from the outputs. */
export const priorityClassNames = { high: 'high-priority', medium: 'medium-priority', low: 'low-priority' } as const;

/** Which pods keep running when a node is full: what the cluster stands on, then what watches it, then the rest. */
export const priorityClasses = defineComponent({
  name: 'priority-classes',
  namespace: null,
  manifests: (scope) => {
    new PriorityClass(scope, priorityClassNames.high, {
      value: 1000,
      description: 'What other workloads cannot do without: secrets, object storage, databases, the event bus, GitOps.',
    });
    new PriorityClass(scope, priorityClassNames.medium, {
      value: 500,
      description: 'What watches the cluster: metrics, logs and traces.',
    });
    new PriorityClass(scope, priorityClassNames.low, {
      value: 100,
      globalDefault: true,
      // Pods that name no class make room for others, never others for them.
      preemptionPolicy: 'Never',
      description: 'Everything that names no class.',
    });
  },
  outputs: () => priorityClassNames,
});
