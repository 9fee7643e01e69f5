const binary: Readonly<Record<string, bigint>> = Object.fromEntries(
  ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'].map((suffix, index) => [suffix, 1024n ** BigInt(index + 1)]),
);
const decimal: Readonly<Record<string, number>> = {
  n: -9,
  u: -6,
  m: -3,
  '': 0,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
};
const form = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+)|(n|u|m|k|[MGTPE]i?|Ki))?$/;
const nano = 9;

/** An amount as Kubernetes writes it, such as `500m` or `1.5Gi`; exact to a billionth, above which it is rounded up. */
export class Quantity {
  /** Billionths. */
  readonly #nanos: bigint;

  constructor(nanos: bigint) {
    this.#nanos = nanos;
  }

  /** The amount that a text says, or `undefined` when it says none; to Kubernetes, a unit without a number says 0. */
  static parse(text: string): Quantity | undefined {
    const found = text === '' ? null : form.exec(text);
    if (found === null) return undefined;
    const [, sign, whole = '', fraction = '', exponent, suffix = ''] = found;
    const power = (exponent === undefined ? (decimal[suffix] ?? 0) : Number(exponent)) - fraction.length + nano;
    const nanos = scaled(BigInt(whole + fraction) * (binary[suffix] ?? 1n), power);
    return new Quantity(sign === '-' ? -nanos : nanos);
  }

  /** A whole number as an amount. */
  static of(value: bigint): Quantity {
    return new Quantity(value * 10n ** BigInt(nano));
  }

  /** -1, 0 or 1, as this amount is less than, equal to or more than another. */
  compareTo(other: Quantity): bigint {
    return signOf(this.#nanos - other.#nanos);
  }

  plus(other: Quantity): Quantity {
    return new Quantity(this.#nanos + other.#nanos);
  }

  minus(other: Quantity): Quantity {
    return new Quantity(this.#nanos - other.#nanos);
  }

  /** The amount as a whole number, or `undefined` when it is none. */
  get integer(): bigint | undefined {
    const unit = 10n ** BigInt(nano);
    return this.#nanos % unit === 0n ? this.#nanos / unit : undefined;
  }
}

function signOf(value: bigint): bigint {
  return value < 0n ? -1n : value > 0n ? 1n : 0n;
}

/** A number times a power of ten, rounded up. */
function scaled(value: bigint, power: number): bigint {
  if (power >= 0) return value * 10n ** BigInt(power);
  const divisor = 10n ** BigInt(-power);
  return (value + divisor - 1n) / divisor;
}
