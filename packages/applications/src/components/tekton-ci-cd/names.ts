/** Names that several objects of this component share. */
export const names = {
  scripts: 'ci-scripts',
  packageCache: 'package-cache',
  workspace: 'work',
  accounts: { builds: 'builds', listener: 'event-listener', cleanup: 'cleanup' },
  tasks: {
    build: 'build-image',
    update: 'update-image',
    verify: 'verify-platform',
    publish: 'publish-platform',
    report: 'report-status',
  },
} as const;
