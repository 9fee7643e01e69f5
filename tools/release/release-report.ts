import { formatTable } from '../format-table.ts';
import { type Bump, isBelow } from './bump.ts';
import type { PackageVerdict } from './check-release.ts';
import { changesetFolder, formatChangeset } from './changesets.ts';
import type { Finding } from './finding.ts';

/** Findings that are shown of one package; the rest is counted. */
const mostShown = 12;

/** Whether a package asks for more than its changesets give. */
export function isTooSmall({ floor, planned }: PackageVerdict): boolean {
  return isBelow(planned, floor);
}

/** The verdicts as text: a table, then what proves each floor that is not met. */
export function releaseReport(verdicts: readonly PackageVerdict[]): string {
  const concerned = verdicts.filter(({ floor, planned }) => floor !== 'none' || planned !== 'none');
  if (concerned.length === 0) return 'no package changes, nothing needs a changeset';
  const rows = concerned.map((one) => [one.name, one.floor, one.planned, isTooSmall(one) ? 'too small' : 'ok']);
  return [
    formatTable(['package', 'at least', 'changesets', 'verdict'], rows),
    ...concerned.map(({ name, floor, findings }) => {
      const proofs = findings.filter(({ bump }) => bump === floor);
      return [`${name} needs ${floor === 'none' ? 'nothing' : `at least ${floor}`}`, ...findingLines(proofs)].join(
        '\n',
      );
    }),
  ].join('\n\n');
}

function findingLines(findings: readonly Finding[]): string[] {
  const rest = findings.length - mostShown;
  return [
    ...findings
      .slice(0, mostShown)
      .map(({ what, why, site }) => `  ${what} ${why}${site === undefined ? '' : ` [${site}]`}`),
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
  ];
}

/** A changeset that would do. */
export interface ProposedChangeset {
  readonly path: string;
  readonly text: string;
}

/** A changeset for each package whose own are too small, with what changes in the cluster as its text. */
export function proposedChangesets(verdicts: readonly PackageVerdict[]): ProposedChangeset[] {
  return verdicts.filter(isTooSmall).map(({ name, folder, floor, findings }) => ({
    path: `${changesetFolder}/${folder}-${floor}.md`,
    text: formatChangeset({ releases: { [name]: floor }, summary: summaryOf(floor, findings) }),
  }));
}

const openings: Readonly<Record<Bump, string>> = {
  none: 'Nothing changes.',
  patch: 'Changes in the cluster:',
  minor: 'New:',
  major: 'Breaking; look at each of these before you take it:',
};

function summaryOf(floor: Bump, findings: readonly Finding[]): string {
  const rendered = findings.filter(({ bump, what }) => bump === floor && !what.startsWith('the package itself'));
  if (rendered.length === 0) return 'Nothing changes in the cluster.';
  const rest = rendered.length - mostShown;
  return [
    openings[floor],
    '',
    ...rendered.slice(0, mostShown).map(({ what, why }) => `- ${what} ${why}.`),
    ...(rest > 0 ? [`- … and ${rest} more.`] : []),
  ].join('\n');
}
