import { referenceRule } from '../reference-rule.ts';
import type { Rule } from '../rule.ts';

/** Every priority class that pods name exists. */
export const priorityClassReferences: Rule = referenceRule({
  name: 'priority-class-references',
  summary: 'Every priority class that pods name exists.',
  explanation: `The API server refuses pods whose priority class does not exist, so their workload stays empty.

Mend it by rendering the PriorityClass or by taking one of its outputs; Kubernetes brings two with the prefix system-.`,
  kinds: ['PriorityClass'],
});
