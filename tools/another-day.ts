/**
 * Runs something as if it were another day, and as if chance fell otherwise.
 *
 * What comes of it then differs from what came before exactly where it looks at the clock or leaves something to chance.
 */
export function onAnotherDay<T>(run: () => T): T {
  const { Date: RealDate } = globalThis;
  const realRandom = Math.random;
  const later = RealDate.now() + 400 * 24 * 3_600_000;
  class LaterDate extends RealDate {
    constructor(...given: [] | [number | string | Date]) {
      super(given.length === 0 ? later : given[0]);
    }
    static override now(): number {
      return later;
    }
  }
  globalThis.Date = LaterDate as DateConstructor;
  Math.random = () => 0.123;
  try {
    return run();
  } finally {
    globalThis.Date = RealDate;
    Math.random = realRandom;
  }
}
