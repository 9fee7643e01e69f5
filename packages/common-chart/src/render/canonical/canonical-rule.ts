/** How a field is written so that reading it back gives the same. */
export type Form =
  /** As `resource.Quantity` writes it. */
  | 'quantity'
  /** As Go's `time.Duration` writes it. */
  | 'duration'
  /** A number of a port as a number, a name as it is. */
  | 'port'
  /** A protocol in capital letters. */
  | 'protocol'
  /** A number or a boolean as text, where only text is taken. */
  | 'text'
  /** Left out: only the server writes it. */
  | 'left-out'
  /** Left out when it holds what Go leaves out: no entry, no letter, `false`, zero. */
  | 'left-out-when-empty'
  /** The metrics of an autoscaler: the utilisation of the CPU stands last. */
  | 'cpu-last'
  /** Written out where the map around it is there and it is not; `undefined` leaves it out. */
  | { readonly default: (holder: Readonly<Record<string, unknown>>) => unknown };

/** What a server or a controller makes of some fields, and the form in which it leaves them alone. */
export interface CanonicalRule {
  /** `apiVersion/kind`. @default - every kind */
  readonly kinds?: readonly string[];
  /** Paths of fields: `a.b`, `list[].c` for every item, `map{}` for every value. */
  readonly at: readonly string[];
  readonly form: Form;
  /** Who would write it otherwise, and what for. */
  readonly reason: string;
}

/** A form that writes out a value which never changes. */
export function defaultsTo(value: unknown): Form {
  return { default: () => value };
}
