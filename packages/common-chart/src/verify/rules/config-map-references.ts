import { referenceRule } from '../reference-rule.ts';
import type { Rule } from '../rule.ts';

/** Every ConfigMap that anything reads has one maker, and the key that is asked for. */
export const configMapReferences: Rule = referenceRule({
  name: 'config-map-references',
  summary: 'Every ConfigMap that anything reads has one maker, and the key that is asked for.',
  explanation: `A pod whose ConfigMap or key is missing never starts.

Mend it by rendering the ConfigMap, by correcting the name or the key, or by adding to \`provides.configMaps\` what the chart really makes.`,
  kinds: ['ConfigMap'],
});
