import { Problems } from '@lumie-infra/common-chart';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ArchiveCache, sha256Of } from './archive-cache.ts';
import {
  type LockedChart,
  lockOf,
  readChartsLock,
  unlockedCharts,
  unusedLocks,
  writeChartsLock,
} from './charts-lock.ts';
import { chartArchiveChanged } from './errors.ts';
import { type Pulled, pullChart } from './helm.ts';
import { type PinnedChart, archiveName, distinctPins } from './pinned-chart.ts';
import { placeArchives } from './place-archives.ts';
import { type UmbrellaChart, umbrellaCharts } from './umbrella-charts.ts';

/** Which tree is made whole, and by which lock file. */
export interface VendorSettings {
  /** The folder that `npm run synth` wrote. */
  readonly manifests: string;
  readonly lockFile: string;
  /** Where archives are kept between runs. */
  readonly cache: string;
  /** Pull every chart anew and write the lock file from what comes. */
  readonly update?: boolean;
  /** Called for each chart once its archive is here and checked. */
  readonly onChart?: (chart: FetchedChart) => void;
}

/** A chart whose archive is here. */
export interface FetchedChart extends LockedChart {
  /** Where the archive is kept. */
  readonly path: string;
  /** Whether it was downloaded now. */
  readonly pulled: boolean;
  /** What the lock file said before. */
  readonly lockedBefore: string | undefined;
}

/** What a run came to. */
export interface Vendored {
  /** In order of name. */
  readonly charts: readonly FetchedChart[];
  /** The umbrella charts whose archives changed, as `layer/component`. */
  readonly placed: readonly string[];
}

/**
 * Puts the archive of every upstream chart into the umbrella charts of a rendered tree.
 *
 * Nothing is written to the lock file or the tree before every archive is here and checked.
 *
 * @throws {Problems} when a chart is not locked, cannot be pulled, or is not what the lock file says.
 */
export async function vendorCharts(settings: VendorSettings): Promise<Vendored> {
  const { manifests, lockFile, update = false } = settings;
  const umbrellas = umbrellaCharts(manifests);
  const pins = pinsOf(umbrellas);
  const lock = readChartsLock(lockFile);
  if (!update) refuse(unlockedCharts(pins, lock));
  const charts = await fetchAll(pins, lock, settings);
  if (update) writeChartsLock(lockFile, charts);
  const placed = umbrellas.filter(({ folder, dependencies }) => {
    const archives = dependencies.map((pin) => {
      const { path, sha256 } = lockOf(pin, charts) as FetchedChart;
      return { name: archiveName(pin), path, sha256 };
    });
    return placeArchives(join(manifests, folder), archives);
  });
  return { charts, placed: placed.map(({ folder }) => folder) };
}

/**
 * Holds a lock file against a rendered tree, without a network; the number of charts.
 *
 * @throws {Problems} when they do not name the same charts.
 */
export function checkChartsLock({ manifests, lockFile }: Pick<VendorSettings, 'manifests' | 'lockFile'>): number {
  const pins = pinsOf(umbrellaCharts(manifests));
  const lock = readChartsLock(lockFile);
  refuse([...unlockedCharts(pins, lock), ...unusedLocks(pins, lock)]);
  return pins.length;
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Problems(undefined, problems);
}

function pinsOf(umbrellas: readonly UmbrellaChart[]): PinnedChart[] {
  return distinctPins(umbrellas.flatMap(({ dependencies }) => dependencies));
}

/** Repositories answer at the same time, each of them one question after the other. */
async function fetchAll(
  pins: readonly PinnedChart[],
  lock: readonly LockedChart[] | undefined,
  settings: VendorSettings,
): Promise<FetchedChart[]> {
  const problems: string[] = [];
  const fetched: FetchedChart[] = [];
  const bySource = Map.groupBy(pins, ({ source }) => source);
  await Promise.all(
    [...bySource.values()].map(async (charts) => {
      for (const chart of charts) {
        const result = await fetchChart(chart, lockOf(chart, lock), settings);
        if ('problem' in result) {
          problems.push(result.problem);
          if (result.sourceIsDead) break;
        } else {
          fetched.push(result);
          settings.onChart?.(result);
        }
      }
    }),
  );
  refuse(problems);
  return distinctPins(fetched);
}

async function fetchChart(
  chart: PinnedChart,
  locked: LockedChart | undefined,
  { cache: cacheFolder, update = false }: VendorSettings,
): Promise<FetchedChart | Extract<Pulled, { readonly problem: string }>> {
  const cache = new ArchiveCache(cacheFolder);
  const known = update || locked === undefined ? undefined : cache.find(locked.sha256);
  if (known !== undefined) {
    return { ...locked!, path: known, pulled: false, lockedBefore: locked!.sha256 };
  }
  const scratch = mkdtempSync(join(tmpdir(), 'charts-'));
  try {
    const pulled = await pullChart(chart, scratch);
    if ('problem' in pulled) return pulled;
    const sha256 = sha256Of(pulled.archive);
    if (!update && sha256 !== locked!.sha256) {
      return { problem: chartArchiveChanged(chart, sha256, locked!.sha256), sourceIsDead: false };
    }
    return { ...chart, sha256, path: cache.store(pulled.archive, sha256), pulled: true, lockedBefore: locked?.sha256 };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
