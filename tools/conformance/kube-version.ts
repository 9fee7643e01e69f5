type Version = readonly [number, number, number];

interface Comparator {
  readonly operator: string;
  readonly version: Version;
  /** How many parts the range spells out. */
  readonly parts: number;
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function parseVersion(text: string): { version: Version; parts: number } {
  const numbers = text
    .replace(/^v/, '')
    .replace(/[-+].*$/, '')
    .split('.');
  const given = numbers.filter((part) => /^\d+$/.test(part)).map(Number);
  return { version: [given[0] ?? 0, given[1] ?? 0, given[2] ?? 0], parts: given.length };
}

function parseComparators(range: string): Comparator[] {
  return [...range.matchAll(/(>=|<=|!=|>|<|=|\^|~>?)?\s*([v\d*x][^\s,]*)/g)].map((match) => ({
    operator: match[1] ?? '=',
    ...parseVersion(match[2]!),
  }));
}

/** The version above all that share the first `parts` parts. */
function above(version: Version, parts: number): Version {
  if (parts === 0) return [Number.MAX_SAFE_INTEGER, 0, 0];
  if (parts === 1) return [version[0] + 1, 0, 0];
  return parts === 2 ? [version[0], version[1] + 1, 0] : [version[0], version[1], version[2] + 1];
}

function satisfies(version: Version, { operator, version: bound, parts }: Comparator): boolean {
  const fromBound = compare(version, bound) >= 0;
  const isBound = fromBound && compare(version, above(bound, parts)) < 0;
  if (operator === '>=') return fromBound;
  if (operator === '>') return fromBound && !isBound;
  if (operator === '<') return !fromBound;
  if (operator === '<=') return !fromBound || isBound;
  if (operator === '!=') return !isBound;
  if (operator === '^') return fromBound && compare(version, above(bound, bound[0] > 0 ? 1 : Math.min(parts, 2))) < 0;
  return operator.startsWith('~') ? fromBound && compare(version, above(bound, Math.min(parts, 2))) < 0 : isBound;
}

/**
 * Whether a chart's `kubeVersion` range admits a Kubernetes version; pre-release suffixes such as `-0` are ignored.
 *
 * @example admitsKubernetes('>=1.22.0-0', '1.34.0') // true
 */
export function admitsKubernetes(range: string, kubernetes: string): boolean {
  const { version } = parseVersion(kubernetes);
  return range.split('||').some((part) => parseComparators(part).every((comparator) => satisfies(version, comparator)));
}
