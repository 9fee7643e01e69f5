import { referenceRule } from '../reference-rule.ts';
import type { Rule } from '../rule.ts';

/** Every ingress class that is named exists. */
export const ingressClassReferences: Rule = referenceRule({
  name: 'ingress-class-references',
  summary: 'Every ingress class that is named exists.',
  explanation: `An Ingress of a class that no controller has is served by nobody, without any error.

Mend it by taking the class name from the outputs of the ingress controller.`,
  kinds: ['IngressClass'],
});
