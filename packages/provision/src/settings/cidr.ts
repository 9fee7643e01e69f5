/** A range of IPv4 addresses, as numbers. */
export interface Cidr {
  /** As it was written, such as `10.0.0.0/16`. */
  readonly text: string;
  readonly first: number;
  readonly last: number;
  /** Bits that all its addresses share. */
  readonly prefix: number;
}

/** An address such as `10.0.0.10` as a number. */
export function addressNumber(address: string): number {
  return address.split('.').reduce((sum, byte) => sum * 256 + Number(byte), 0);
}

/** A number as an address such as `10.0.0.10`. */
export function addressText(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');
}

/** The range that a text such as `10.0.0.0/16` names; bits beyond the prefix are ignored. */
export function cidrOf(text: string): Cidr {
  const [address = '', bits = '32'] = text.split('/');
  const size = 2 ** (32 - Number(bits));
  const first = Math.floor(addressNumber(address) / size) * size;
  return { text, first, last: first + size - 1, prefix: Number(bits) };
}

/** Whether two ranges have an address in common. */
export function overlap(a: Cidr, b: Cidr): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Whether a range holds all of another one. */
export function holds(outer: Cidr, inner: Cidr): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}
