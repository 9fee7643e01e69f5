import type { SyncPolicy } from './tree.ts';

const seconds = { s: 1, m: 60, h: 3600 } as const;

/** A duration such as `5s`, `3m` or `1h30m`, in seconds. */
export function secondsOf(duration: string): number {
  return [...duration.matchAll(/(\d+)([smh])/g)].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * seconds[unit as keyof typeof seconds],
    0,
  );
}

/** How long after a failed attempt the next one begins, in seconds; `undefined` when there is none. */
export function retryDelay(retry: SyncPolicy['retry'], attempts: number): number | undefined {
  const { limit = 0, backoff = {} } = retry ?? {};
  if (limit >= 0 && attempts >= limit) return undefined;
  const { duration = '5s', factor = 2, maxDuration = '3m' } = backoff;
  return Math.min(secondsOf(duration) * factor ** attempts, secondsOf(maxDuration));
}
