const units: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};

const whole = /^[+-]?(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+$/;
const part = /(\d+)(?:\.(\d+))?(ns|us|µs|ms|s|m|h)/g;

/**
 * A duration as Go writes it: `90m` becomes `1h30m0s`, `0.5s` becomes `500ms`.
 *
 * What is no duration, or finer than a nanosecond, stays as it is.
 */
export function canonicalDuration(duration: string): string {
  const nanoseconds = nanosecondsOf(duration);
  return nanoseconds === undefined ? duration : textOf(nanoseconds);
}

/** How many nanoseconds a Go duration is, or `undefined` when it is none. */
export function nanosecondsOf(duration: string): bigint | undefined {
  if (duration === '0') return 0n;
  if (!whole.test(duration)) return undefined;
  let sum = 0n;
  for (const [, digits = '', fraction = '', unit = ''] of duration.matchAll(part)) {
    const scaled = BigInt(`${digits}${fraction}`) * units[unit]!;
    const divisor = 10n ** BigInt(fraction.length);
    if (scaled % divisor !== 0n) return undefined;
    sum += scaled / divisor;
  }
  return duration.startsWith('-') ? -sum : sum;
}

function textOf(nanoseconds: bigint): string {
  if (nanoseconds === 0n) return '0s';
  if (nanoseconds < 0n) return `-${textOf(-nanoseconds)}`;
  const unit = ['ms', 'µs', 'ns'].find((name) => nanoseconds >= units[name]!)!;
  if (nanoseconds < units['s']!) return `${decimal(nanoseconds, units[unit]!)}${unit}`;
  const hours = nanoseconds / units['h']!;
  const minutes = (nanoseconds % units['h']!) / units['m']!;
  const seconds = `${decimal(nanoseconds % units['m']!, units['s']!)}s`;
  if (hours > 0n) return `${hours}h${minutes}m${seconds}`;
  return minutes > 0n ? `${minutes}m${seconds}` : seconds;
}

function decimal(amount: bigint, unit: bigint): string {
  const rest = amount % unit;
  if (rest === 0n) return String(amount / unit);
  const digits = String(rest).padStart(String(unit).length - 1, '0');
  return `${amount / unit}.${digits.replace(/0+$/, '')}`;
}
