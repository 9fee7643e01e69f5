import { defined } from './defined.ts';

/** The defaults, each replaced by the given value of its key unless that is `undefined`. */
export function withDefaults<T extends object>(defaults: T, given: T | undefined): T {
  return given === undefined ? defaults : { ...defaults, ...(defined(given) as T) };
}
