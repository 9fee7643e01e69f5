/** How far a version moves, from nothing on. */
export type Bump = 'none' | 'patch' | 'minor' | 'major';

/** From the smallest on. */
export const bumps: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/** The largest of some bumps. */
export function largest(some: readonly Bump[]): Bump {
  return bumps.findLast((bump) => some.includes(bump)) ?? 'none';
}

/** Whether one bump is smaller than another. */
export function isBelow(bump: Bump, floor: Bump): boolean {
  return bumps.indexOf(bump) < bumps.indexOf(floor);
}

/** How far a version moved. */
export function bumpBetween(before: string, after: string): Bump {
  const [one, other] = [partsOf(before), partsOf(after)];
  const at = one.findIndex((part, index) => part !== other[index]);
  return at < 0 ? 'none' : (['major', 'minor', 'patch'] as const)[at]!;
}

function partsOf(version: string): readonly string[] {
  return version.split(/[-+]/)[0]!.split('.').slice(0, 3);
}
