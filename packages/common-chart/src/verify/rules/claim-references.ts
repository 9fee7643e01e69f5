import { referenceRule } from '../reference-rule.ts';
import type { Rule } from '../rule.ts';

/** Every claim that a pod mounts has one maker. */
export const claimReferences: Rule = referenceRule({
  name: 'claim-references',
  summary: 'Every claim that a pod mounts has one maker.',
  explanation: `A pod whose claim is missing stays Pending.

Mend it by rendering the PersistentVolumeClaim or by correcting the name; the claims of a StatefulSet are named after its template, itself and a number.`,
  kinds: ['PersistentVolumeClaim'],
});
