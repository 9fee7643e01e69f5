/** How changesets become entries of a CHANGELOG: what changes in a cluster, without hashes of commits. */

/** A changeset, as far as an entry tells of it. */
export interface ToldChangeset {
  readonly summary: string;
}

/** A package below that is released as well. */
export interface ReleasedPackage {
  readonly name: string;
  readonly newVersion: string;
}

/** What changesets asks for each package that it gives a version: an entry for its own changesets, and one for those below. */
const changelog = {
  getReleaseLine: ({ summary }: ToldChangeset): string => {
    const [first = '', ...rest] = summary.split('\n');
    return [`- ${first}`, ...rest.map((line) => (line === '' ? '' : `  ${line}`))].join('\n').trimEnd();
  },
  getDependencyReleaseLine: (_: readonly ToldChangeset[], released: readonly ReleasedPackage[]): string => {
    if (released.length === 0) return '';
    const names = released.map(({ name, newVersion }) => `${name} ${newVersion}`).sort();
    return `- Stands on ${names.join(', ')}; what that changes in a cluster is said there.`;
  },
};

export default changelog;
