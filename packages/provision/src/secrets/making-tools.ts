import { randomBytes } from 'node:crypto';

/** What of the world goes into a value; tests give their own. Key pairs come from the system whatever is given here. */
export interface MakingTools {
  readonly randomBytes: (count: number) => Uint8Array;
  readonly now: () => Date;
}

/** The system's random bytes and clock. */
export const systemTools: MakingTools = { randomBytes, now: () => new Date() };
