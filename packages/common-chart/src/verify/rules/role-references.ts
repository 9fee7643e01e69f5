import { referenceRule } from '../reference-rule.ts';
import type { Rule } from '../rule.ts';

/** Every role that a binding gives exists. */
export const roleReferences: Rule = referenceRule({
  name: 'role-references',
  summary: 'Every role that a binding gives exists.',
  explanation: `A binding to a role that does not exist is accepted and gives nothing.

Mend it by rendering the role or by correcting the name. A RoleBinding may give a ClusterRole; a Role must be in its own namespace.`,
  kinds: ['ClusterRole', 'Role'],
});
