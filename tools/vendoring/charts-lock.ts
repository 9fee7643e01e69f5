import { Problems } from '@lumie-infra/common-chart';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { chartIsNotLocked, chartsLockIsMissing, chartsLockIsUnreadable, lockedChartIsUnused } from './errors.ts';
import { type PinnedChart, comparePins, samePin } from './pinned-chart.ts';

/** A chart and the one archive that may stand for it. */
export interface LockedChart extends PinnedChart {
  /** Of the archive, in hexadecimal. */
  readonly sha256: string;
}

/**
 * The charts of a lock file, or `undefined` when there is no such file.
 *
 * @throws {Problems} when it is not a lock file.
 */
export function readChartsLock(file: string): LockedChart[] | undefined {
  if (!existsSync(file)) return undefined;
  const refuse = (reason: string): never => {
    throw new Problems(undefined, [chartsLockIsUnreadable(file, reason)]);
  };
  const text = readFileSync(file, 'utf8');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refuse((error as Error).message);
  }
  const charts: unknown = typeof json === 'object' && json !== null && 'charts' in json ? json.charts : undefined;
  if (!Array.isArray(charts)) return refuse('it has no list of charts');
  const wrong = charts.findIndex((chart) => !isLockedChart(chart));
  return wrong < 0 ? (charts as LockedChart[]) : refuse(`charts[${wrong}] is not a name, version, source and sha256`);
}

/** Writes a lock file whole or not at all, in an order that does not depend on how the charts were found. */
export function writeChartsLock(file: string, charts: readonly LockedChart[]): void {
  const sorted = [...charts].sort(comparePins).map(({ name, version, source, sha256 }) => ({
    name,
    version,
    source,
    sha256,
  }));
  const next = `${file}.next`;
  writeFileSync(next, `${JSON.stringify({ charts: sorted }, undefined, 2)}\n`);
  renameSync(next, file);
}

/** The entry of a chart. */
export function lockOf(chart: PinnedChart, lock: readonly LockedChart[] | undefined): LockedChart | undefined {
  return lock?.find((locked) => samePin(locked, chart));
}

/** The charts that a lock file does not hold, one message each. */
export function unlockedCharts(charts: readonly PinnedChart[], lock: readonly LockedChart[] | undefined): string[] {
  if (lock === undefined) return charts.length === 0 ? [] : [chartsLockIsMissing(charts.length)];
  return charts.filter((chart) => lockOf(chart, lock) === undefined).map(chartIsNotLocked);
}

/** The entries of a lock file that no chart needs, one message each. */
export function unusedLocks(charts: readonly PinnedChart[], lock: readonly LockedChart[] | undefined): string[] {
  const unused = (lock ?? []).filter((locked) => !charts.some((chart) => samePin(locked, chart)));
  return unused.map(lockedChartIsUnused);
}

function isLockedChart(value: unknown): value is LockedChart {
  if (typeof value !== 'object' || value === null) return false;
  const { name, version, source, sha256 } = value as Partial<Record<keyof LockedChart, unknown>>;
  const texts = [name, version, source].every((text) => typeof text === 'string' && text !== '');
  return texts && typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256);
}
