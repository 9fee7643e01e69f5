import { referenceRule } from '../reference-rule.ts';
import type { Rule } from '../rule.ts';

/** Every Service that a spec names has one maker, and opens the port that is asked for. */
export const serviceReferences: Rule = referenceRule({
  name: 'service-references',
  summary: 'Every Service that a spec names has one maker, and opens the port that is asked for.',
  explanation: `An Ingress to a Service or a port that does not exist answers 503, and a webhook without its Service blocks every write that it watches.

Mend it by correcting the name or the port, or by adding to \`provides.services\` what the chart really makes.`,
  kinds: ['Service'],
});
