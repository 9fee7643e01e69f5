/** CPU and memory, as pods ask for them and nodes have them. */
export interface Amount {
  readonly millicores: number;
  readonly bytes: number;
}

/** No CPU and no memory. */
export const nothing: Amount = { millicores: 0, bytes: 0 };

const gibibyte = 1024 ** 3;
const factors: Readonly<Record<string, number>> = {
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  Ki: 1024,
  Mi: 1024 ** 2,
  Gi: gibibyte,
  Ti: 1024 ** 4,
};

/** A quantity as a number, or `undefined` when it is none. */
export function quantityOf(text: unknown): number | undefined {
  const found = /^(\d+(?:\.\d+)?)(m|[kMGT]|[KMGT]i)?$/.exec(String(text));
  return found === null ? undefined : Number(found[1]) * factors[found[2] ?? '']!;
}

/** An amount of a cloud's cores and gibibytes. */
export function amountOf(cores: number, gibibytes: number): Amount {
  return { millicores: cores * 1000, bytes: gibibytes * gibibyte };
}

/** Both together. */
export function plus(a: Amount, b: Amount): Amount {
  return { millicores: a.millicores + b.millicores, bytes: a.bytes + b.bytes };
}

/** What is left of the first without the second; below zero where that is more. */
export function minus(a: Amount, b: Amount): Amount {
  return { millicores: a.millicores - b.millicores, bytes: a.bytes - b.bytes };
}

/** The larger of each. */
export function atLeast(a: Amount, b: Amount): Amount {
  return { millicores: Math.max(a.millicores, b.millicores), bytes: Math.max(a.bytes, b.bytes) };
}

/** Whether there is room for what is wanted. */
export function holds(room: Amount, wanted: Amount): boolean {
  return room.millicores >= wanted.millicores && room.bytes >= wanted.bytes;
}

/** Cores, such as `1.25`. */
export function formatCores({ millicores }: Amount): string {
  return (millicores / 1000).toFixed(2);
}

/** Memory in GiB, such as `11.4`. */
export function formatMemory({ bytes }: Amount): string {
  return (bytes / gibibyte).toFixed(1);
}
