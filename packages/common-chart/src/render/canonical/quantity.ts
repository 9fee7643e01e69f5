const parts = /^([+-]?)(\d*)(?:\.(\d*))?(?:([KMGTPE]i)|([numkMGTPE])|[eE]([+-]?\d+))?$/;

const decimalSuffixes = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'];
const binarySuffixes = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];

/** How a quantity was written, which decides how it is written back. */
type Notation = 'binary' | 'decimal' | 'exponent';

/** A quantity as a whole number of billionths, the smallest part that Kubernetes keeps. */
interface Parsed {
  readonly billionths: bigint;
  readonly notation: Notation;
}

/**
 * A quantity as the API server writes it back: `1000m` becomes `1`, `1024Mi` becomes `1Gi`, `0.5` becomes `500m`.
 *
 * What is no quantity, or finer than Kubernetes keeps it, stays as it is.
 */
export function canonicalQuantity(quantity: string | number): string | number {
  let written = writtenBefore.get(quantity);
  if (written === undefined) {
    const parsed = parse(String(quantity));
    written = parsed === undefined ? quantity : (textOf(parsed) ?? quantity);
    writtenBefore.set(quantity, written);
  }
  return written;
}

// The same few quantities stand in all objects.
const writtenBefore = new Map<string | number, string | number>();

/**
 * How many billionths a quantity is, or `undefined` when it is none.
 *
 * @internal Tests compare quantities by it.
 */
export function billionthsOf(quantity: string | number): bigint | undefined {
  return parse(String(quantity))?.billionths;
}

function parse(text: string): Parsed | undefined {
  const found = parts.exec(text);
  if (found === null) return undefined;
  const [, sign, whole = '', fraction = '', binary, decimal, exponent] = found;
  if (whole === '' && fraction === '') return undefined;
  const digits = BigInt(`${whole}${fraction}`);
  const notation: Notation = binary !== undefined ? 'binary' : exponent !== undefined ? 'exponent' : 'decimal';
  const base = binary === undefined ? 1n : 1024n ** BigInt(binarySuffixes.indexOf(binary));
  const power = exponent === undefined ? 3 * (decimalSuffixes.indexOf(decimal ?? '') - 3) : Number(exponent);
  if (Math.abs(power) > 30) return undefined;
  const scale = 9 + power - fraction.length;
  const scaled = digits * base * 10n ** BigInt(Math.max(scale, 0));
  const divisor = 10n ** BigInt(Math.max(-scale, 0));
  if (scaled % divisor !== 0n) return undefined;
  const billionths = scaled / divisor;
  return { billionths: sign === '-' ? -billionths : billionths, notation };
}

const one = 1_000_000_000n;

function textOf({ billionths, notation }: Parsed): string | undefined {
  if (billionths === 0n) return '0';
  const size = billionths < 0n ? -billionths : billionths;
  // Less than 1Ki, or no whole number of bytes: Kubernetes changes to decimal rather than lose digits.
  const isBinary = notation === 'binary' && size >= 1024n * one && size % one === 0n;
  const [start, step, first, suffixes] = isBinary
    ? ([billionths / one, 1024n, 0, binarySuffixes] as const)
    : ([billionths, 1000n, -9, decimalSuffixes] as const);
  let mantissa = start;
  let index = 0;
  while (mantissa % step === 0n) {
    mantissa /= step;
    index += 1;
  }
  if (notation === 'exponent') {
    const power = first + 3 * index;
    return power === 0 ? String(mantissa) : `${mantissa}e${power}`;
  }
  return index < suffixes.length ? `${mantissa}${suffixes[index]!}` : undefined;
}
