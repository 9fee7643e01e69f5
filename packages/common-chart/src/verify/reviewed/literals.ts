import type { Exception } from './exception.ts';

/** What looks like a credential and is none, by object and field. */
export const reviewedLiterals: readonly Exception[] = [];
