import { addressText, type Cidr } from './cidr.ts';

// The cloud keeps the first two addresses and the last one; people expect the next few for machines of their own.
const keptBelow = 10;
const keptAbove = 1;

/**
 * The private address of a machine in its subnet, which follows from its name alone.
 *
 * An order, such as that of the file, would move the machines after one that goes, and with its address a machine is replaced.
 */
export function nodeAddress(name: string, subnet: Cidr): string {
  const size = subnet.last - subnet.first + 1;
  const below = size > 2 * keptBelow ? keptBelow : 2;
  return addressText(subnet.first + below + (fnv1a(name) % (size - below - keptAbove)));
}

/** Whether the cloud lets a machine have an address of a subnet. */
export function isForMachines(address: number, subnet: Cidr): boolean {
  return address >= subnet.first + 2 && address < subnet.last;
}

function fnv1a(text: string): number {
  return Array.from(text).reduce(
    (hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0,
    0x811c9dc5,
  );
}
