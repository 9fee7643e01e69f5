import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../clock.ts';

/** A clock on which sleeping takes no time; what is waited for on it comes when sleeping has led there. */
export class FakeClock implements Clock {
  /** Milliseconds of each sleep, in order. */
  readonly sleeps: number[] = [];
  #now = Date.UTC(2026, 0, 1);
  readonly #timers = new Map<AbortController, number>();

  readonly now = (): number => this.#now;

  readonly sleep = async (milliseconds: number, signal?: AbortSignal): Promise<void> => {
    this.sleeps.push(milliseconds);
    this.#now += milliseconds;
    for (const [timer, due] of this.#timers) if (due <= this.#now) timer.abort(new DOMException('', 'TimeoutError'));
    await nextTurn();
    signal?.throwIfAborted();
  };

  readonly timeout = (milliseconds: number): AbortSignal => {
    const timer = new AbortController();
    this.#timers.set(timer, this.#now + milliseconds);
    // Time goes on while the server thinks.
    return AbortSignal.any([timer.signal, AbortSignal.timeout(milliseconds)]);
  };
}
