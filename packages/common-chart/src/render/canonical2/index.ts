export { type CanonicalChange, canonicalChanges, canonicalObject, canonicalRules } from './canonical-object.ts';
export type { CanonicalRule, Form } from './canonical-rule.ts';
