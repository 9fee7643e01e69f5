import { Problems } from '@lumie-infra/common-chart';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { unknownChart, unknownChartVersion } from '../conformance/errors.ts';
import { findUpstream, readUpstream } from '../conformance/upstream.ts';
import type { Upstream } from '../conformance/upstream.ts';
import { chartOfFile, chartTypesFile } from './chart-types-file.ts';
import type { ChartVersion } from './chart-types-file.ts';
import { badChart, missingOut, nothingToDo, staleFile, strangeFile } from './errors.ts';

/** What one run of the generator writes or checks. */
export interface ChartTypesRun {
  /** The root of the workspace. */
  readonly workspace: string;
  /** One chart, as `<name>@<version>`. @default - every generated file that is there */
  readonly chart?: string;
  /** Where the file of that one chart goes. */
  readonly out?: string;
  /** Whether to compare instead of write. */
  readonly check: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

function parseChart(text: string): ChartVersion {
  const at = text.lastIndexOf('@');
  if (at <= 0 || at === text.length - 1) throw new Problems(undefined, [badChart(text)]);
  return { name: text.slice(0, at), version: text.slice(at + 1) };
}

/** The generated files of every package, sorted. */
function generatedFiles(workspace: string): readonly string[] {
  const packages = join(workspace, 'packages');
  return (existsSync(packages) ? readdirSync(packages).sort() : []).flatMap((name) => {
    const folder = join(packages, name, 'src', 'charts');
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((file) => file.endsWith('.gen.ts'))
      .sort()
      .map((file) => join(folder, file));
  });
}

function contentOf(upstream: Upstream, chart: ChartVersion): string {
  const content = chartTypesFile(upstream, chart);
  if (content !== undefined) return content;
  const charts = upstream.facts.charts;
  const versions = charts.filter((facts) => facts.chart === chart.name).map(({ version }) => version);
  const names = charts.map((facts) => facts.chart).filter((name) => name !== null);
  const problem =
    versions.length === 0 ? unknownChart(chart.name, names) : unknownChartVersion(chart.name, chart.version, versions);
  throw new Problems(undefined, [problem]);
}

interface Target {
  readonly path: string;
  readonly chart: ChartVersion;
}

function targetsOf({ workspace, chart, out }: ChartTypesRun): readonly Target[] {
  if (chart !== undefined) {
    if (out === undefined) throw new Problems(undefined, [missingOut(chart)]);
    return [{ path: resolve(workspace, out), chart: parseChart(chart) }];
  }
  return generatedFiles(workspace).map((path) => {
    const own = chartOfFile(readFileSync(path, 'utf8'));
    if (own === undefined) throw new Problems(undefined, [strangeFile(relative(workspace, path))]);
    return { path, chart: own };
  });
}

/**
 * Writes the types of chart values, or checks that those that are there are current.
 *
 * Returns the lines to print and whether all is well; without upstream facts it says so and passes.
 *
 * @throws {Problems} when the chart is not known upstream or the request makes no sense.
 */
export function runChartTypes(run: ChartTypesRun): { readonly lines: readonly string[]; readonly ok: boolean } {
  const folder = findUpstream(run.workspace, run.environment);
  if (folder === undefined) return { lines: [nothingToDo], ok: true };
  const upstream = readUpstream(folder);
  const stale: string[] = [];
  const lines = targetsOf(run).map(({ path, chart }) => {
    const name = relative(run.workspace, path);
    const content = contentOf(upstream, chart);
    const current = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    if (current === content) return `${name}: current`;
    if (run.check) {
      stale.push(name);
      return staleFile(name, `${chart.name}@${chart.version}`);
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return `${name}: written`;
  });
  return { lines, ok: stale.length === 0 };
}
