import { referenceRule } from '../reference-rule.ts';
import type { Rule } from '../rule.ts';

/** Every workload that is scaled or restarted exists. */
export const workloadReferences: Rule = referenceRule({
  name: 'workload-references',
  summary: 'Every workload that is scaled or restarted exists.',
  explanation: `An autoscaler without its target scales nothing, and a Secret that restarts a workload of the wrong name leaves pods with the old value.

Mend it by correcting kind and name, or by adding to \`provides.workloads\` what the chart really makes.`,
  kinds: ['DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet'],
});
