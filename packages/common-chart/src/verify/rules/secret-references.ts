import { referenceRule } from '../reference-rule.ts';
import type { Rule } from '../rule.ts';

/** Every Secret that anything reads has one maker, and the key that is asked for. */
export const secretReferences: Rule = referenceRule({
  name: 'secret-references',
  summary: 'Every Secret that anything reads has one maker, and the key that is asked for.',
  explanation: `A pod whose Secret or key is missing stays in CreateContainerConfigError; an operator that cannot read one says so in a status that nobody watches.

Makers are VaultStaticSecrets with their templates, certificates, operators, and what charts say in \`provides.secrets\`. Mend it by declaring the secret in \`secrets\` of the component, by correcting the name or the key, or by adding to \`provides\` what the chart really makes.`,
  kinds: ['Secret'],
});
