export { type CanonicalChange, canonicalChanges, canonicalObject } from './canonical-object.ts';
