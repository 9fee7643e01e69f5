import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { formatTable } from '../format-table.ts';
import { type Measurement, toolNames } from './measurement.ts';
import type { NxMeasurement } from './nx-bench.ts';
import { type Target, timesFaster } from './target.ts';

/** What one run of the benchmark measured. */
export interface BenchResult {
  readonly render?: readonly Measurement[];
  readonly nx?: NxMeasurement;
  readonly targets: readonly Target[];
}

/** A result as text: a table of the render, one of Nx, and one of the targets. */
export function formatReport({ render, nx, targets }: BenchResult): string {
  return [
    machine(),
    ...(render === undefined ? [] : [renderTable(render)]),
    ...(nx === undefined ? [] : [nxTable(nx)]),
    ...(targets.length === 0 ? [] : [targetTable(targets)]),
  ].join('\n\n');
}

function machine(): string {
  return `${cpus().length} cores, ${systemName()}, Node ${process.versions.node}`;
}

function systemName(): string {
  try {
    const [, name] = /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync('/etc/os-release', 'utf8')) ?? [];
    return name ?? process.platform;
  } catch {
    return process.platform;
  }
}

function renderTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map((one) => {
    const faster = one.tool.startsWith('ours') ? undefined : timesFaster(measurements, one);
    const beyond = one.stopped ? '> ' : '';
    return [
      toolNames[one.tool],
      String(one.components),
      String(one.objects),
      one.renderSeconds === undefined ? '' : seconds(one.renderSeconds),
      `${beyond}${seconds(one.seconds)}`,
      one.megabytes === undefined ? '' : `${one.megabytes.toFixed(0)} MB`,
      faster === undefined ? '' : `${beyond}${faster.toFixed(1)}×`,
      one.sampled === undefined ? `median of ${one.runs}` : `scaled from ${one.sampled} processes`,
    ];
  });
  return formatTable(
    ['tool', 'components', 'objects', 'render', 'process', 'memory', 'ours is faster', 'measured'],
    rows,
  );
}

function nxTable({ nodeStart, oneProcess, cold, cached, touched }: NxMeasurement): string {
  return formatTable(
    ['this workspace', 'process'],
    [
      ['node -e 0', seconds(nodeStart)],
      ['all layers in one process', seconds(oneProcess)],
      ['nx run-many -t synth, nothing cached', seconds(cold)],
      ['nx run-many -t synth, everything cached', seconds(cached)],
      [`changed for the last target: ${touched}`, ''],
    ],
  );
}

function targetTable(targets: readonly Target[]): string {
  return formatTable(
    ['target', 'wanted', 'measured', ''],
    targets.map(({ what, wanted, measured, met }) => [what, wanted, measured, met ? 'met' : 'MISSED']),
  );
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}
