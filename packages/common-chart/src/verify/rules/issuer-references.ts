import { referenceRule } from '../reference-rule.ts';
import type { Rule } from '../rule.ts';

/** Every issuer that a certificate names exists. */
export const issuerReferences: Rule = referenceRule({
  name: 'issuer-references',
  summary: 'Every issuer that a certificate names exists.',
  explanation: `A certificate of an issuer that does not exist is never signed, and what waits for its Secret never starts.

Mend it by taking the name from the outputs of the certificates capability, or by rendering the issuer; an Issuer must be in the namespace of the certificate.`,
  kinds: ['ClusterIssuer.cert-manager.io', 'Issuer.cert-manager.io'],
});
