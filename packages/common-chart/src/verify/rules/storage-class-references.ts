import { referenceRule } from '../reference-rule.ts';
import type { Rule } from '../rule.ts';

/** Every storage class that a claim asks for exists. */
export const storageClassReferences: Rule = referenceRule({
  name: 'storage-class-references',
  summary: 'Every storage class that a claim asks for exists.',
  explanation: `A claim of a class that does not exist stays Pending, and its pod with it.

Mend it by rendering the StorageClass or by correcting the name; K3s brings local-path.`,
  kinds: ['StorageClass'],
});
