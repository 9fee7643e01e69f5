/** What a chart's objects are named after, other than the release. */
export interface Naming {
  /** The names of the chart and of its sub-charts, as they enter object names. */
  readonly charts: readonly string[];
  /** The release that the facts were rendered with. */
  readonly factsRelease: string;
  readonly release: string;
  /** Full names that the values set outright. */
  readonly overrides: readonly string[];
}

/** The name that almost every chart derives: the release alone when it already holds the chart's name. */
function fullName(release: string, chart: string): string {
  return release.includes(chart) ? release : `${release}-${chart}`;
}

/** Some charts cut the full name shorter than Kubernetes asks, to leave room for suffixes. */
const cuts = [63, 26];

function cut(name: string, length: number): string {
  return name.slice(0, length).replace(/-+$/, '');
}

/**
 * The names that an object of the facts may have under another release or another full name.
 *
 * Charts derive names in a few ways that the facts do not record, so this gives all that are possible.
 *
 * @example possibleNames('vault-vault-secrets-operator-metrics', { charts: ['vault-secrets-operator'],
 *   factsRelease: 'vault', release: 'vault-secrets-operator', overrides: [] }) // has 'vault-secrets-operator-metrics'
 */
export function possibleNames(name: string, naming: Naming): ReadonlySet<string> {
  const { charts, factsRelease, release, overrides } = naming;
  const names = new Set<string>();
  const replacePrefix = (from: string, to: string): void => {
    if (name === from || name.startsWith(`${from}-`)) names.add(`${to}${name.slice(from.length)}`);
  };
  for (const chart of charts) {
    for (const length of cuts) {
      const from = cut(fullName(factsRelease, chart), length);
      replacePrefix(from, cut(fullName(release, chart), length));
      for (const override of overrides) replacePrefix(from, cut(override, length));
    }
  }
  replacePrefix(factsRelease, release);
  if (names.size === 0) names.add(name);
  return names;
}
