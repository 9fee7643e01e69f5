import type { Rule } from '../rule.ts';

/** Every rule, in the order in which they are reported. */
export const rules: readonly Rule[] = [];
