import { referenceRule } from '../reference-rule.ts';
import type { Rule } from '../rule.ts';

/** Every service account that runs pods or holds rights has one maker. */
export const serviceAccountReferences: Rule = referenceRule({
  name: 'service-account-references',
  summary: 'Every service account that runs pods or holds rights has one maker.',
  explanation: `A workload whose service account is missing creates no pods at all, and a binding to a name that nobody has gives its rights to whoever takes that name.

Mend it by rendering the ServiceAccount, by correcting the name or the namespace, or by adding to \`provides.serviceAccounts\` what the chart really makes.`,
  kinds: ['ServiceAccount'],
});
