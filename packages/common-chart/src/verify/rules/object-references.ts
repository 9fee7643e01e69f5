import { referencesResolve } from '../reference-rule.ts';
import { referencedKinds } from '../references.ts';
import type { Rule } from '../rule.ts';

// Kinds that have a rule, and a word, of their own.
const elsewhere = /^(Cluster)?Issuer\.cert-manager\.io$|\.configuration\.konghq\.com$/;

/** Every custom resource that another object names exists. */
export const objectReferences: Rule = {
  name: 'object-references',
  summary: 'Every custom resource that another object names exists.',
  explanation: `A database of a server, a pooler, a backup, a secret of a VaultAuth, a step of a pipeline: an operator that does not find what an object names says so in a status, and does nothing.

Mend it by correcting the name, or by rendering what is named. Where a chart makes it, its kind belongs in \`provides.customResources\`.`,
  check: (model) =>
    referencesResolve(
      model,
      referencedKinds(model).filter((kind) => kind.includes('.') && !elsewhere.test(kind)),
    ),
};
