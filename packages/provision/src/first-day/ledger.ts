/** What a run has done and what is left, in order. */
export interface Ledger {
  /** Whether this run may change anything. */
  readonly mayChange: boolean;
  readonly changes: readonly string[];
  readonly missing: readonly string[];
  /** Says what was done. */
  readonly changed: (what: string) => void;
  /** Says what is not as it should be, and what to do. */
  readonly lacks: (what: string) => void;
  /** Says what is as it should be, or what is going on. */
  readonly note: (what: string) => void;
}

/** A ledger that says each line as it is entered. */
export function newLedger(mayChange: boolean, say: (line: string) => void): Ledger {
  const changes: string[] = [];
  const missing: string[] = [];
  return {
    mayChange,
    changes,
    missing,
    changed: (what) => {
      changes.push(what);
      say(`+ ${what}`);
    },
    lacks: (what) => {
      if (missing.includes(what)) return;
      missing.push(what);
      say(`! ${what}`);
    },
    note: (what) => say(`  ${what}`),
  };
}
