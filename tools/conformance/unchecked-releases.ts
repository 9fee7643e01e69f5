/** Release files that upstream holds no facts about. */
export interface UncheckedRelease {
  /** What every address of the release begins with, up to its version. */
  readonly prefix: string;
  /** Which version fits what else is pinned, and how that is known. */
  readonly reason: string;
}

/** The releases that we take although upstream has no facts about them, each reviewed. */
export const uncheckedReleases: readonly UncheckedRelease[] = [
  {
    prefix: 'https://github.com/cloudnative-pg/plugin-barman-cloud/releases/download/',
    reason:
      'The plugin of CloudNativePG for backups. Its documentation names the operators that a version works with; 0.14.0 came out with operator 1.30.0.',
  },
];
