/** How often a request is tried, and how long each time. */
export interface Patience {
  /** How many times in a row it may fail. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubled before each further one. */
  readonly firstPause: number;
  /** Milliseconds that a pause does not exceed, unless the server asks for more. */
  readonly longestPause: number;
  /** Milliseconds that an answer may take. */
  readonly requestTimeout: number;
}

/** Longer than an API server takes to start again. */
export const defaultPatience: Patience = {
  attempts: 14,
  firstPause: 250,
  longestPause: 10_000,
  requestTimeout: 30_000,
};

/** Milliseconds to pause after so many failures in a row. */
export function pauseAfter(failures: number, { firstPause, longestPause }: Patience): number {
  return Math.min(firstPause * 2 ** (failures - 1), longestPause);
}
