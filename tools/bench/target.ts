import type { Measurement, RenderTool } from './measurement.ts';
import type { NxMeasurement } from './nx-bench.ts';

/** One thing that must hold, and what was measured of it. */
export interface Target {
  readonly what: string;
  readonly wanted: string;
  readonly measured: string;
  readonly met: boolean;
}

type Unit = '×' | 's' | 'MB';

function atLeast(what: string, limit: number, measured: number | undefined, unit: Unit = '×'): Target[] {
  if (measured === undefined) return [];
  return [{ what, wanted: `≥ ${limit}${unit}`, measured: formatted(measured, unit), met: measured >= limit }];
}

function atMost(what: string, limit: number, measured: number | undefined, unit: Unit = '×'): Target[] {
  if (measured === undefined) return [];
  return [{ what, wanted: `≤ ${formatted(limit, unit)}`, measured: formatted(measured, unit), met: measured <= limit }];
}

function formatted(value: number, unit: Unit): string {
  if (unit === 'MB') return `${value.toFixed(0)} MB`;
  return `${value.toFixed(value < 10 ? 2 : 1)}${unit === 's' ? ' s' : unit}`;
}

/**
 * How many times faster ours is than another tool with as many components.
 *
 * A Node program is compared by the time of its render. Another is compiled beforehand and tells only the time of its
 * process, and is compared with ours in that state.
 */
export function timesFaster(measurements: readonly Measurement[], other: Measurement): number | undefined {
  const ours = (tool: RenderTool): Measurement | undefined =>
    measurements.find((one) => one.tool === tool && one.components === other.components);
  const [mine, theirs] =
    other.renderSeconds === undefined
      ? [ours('ours-compiled')?.seconds, other.seconds]
      : [ours('ours')?.renderSeconds, other.renderSeconds];
  return mine === undefined ? undefined : theirs / mine;
}

/** What the render must reach; what was not measured here is left out. */
export function renderTargets(measurements: readonly Measurement[]): Target[] {
  const find = (tool: RenderTool, components: number): Measurement | undefined =>
    measurements.find((one) => one.tool === tool && one.components === components);
  const faster = (tool: RenderTool, components: number): number | undefined => {
    const other = find(tool, components);
    return other && timesFaster(measurements, other);
  };
  const growth = (find('ours', 1000)?.renderSeconds ?? NaN) / (find('ours', 500)?.renderSeconds ?? NaN);
  return [
    ...atLeast('50 components: faster than cdk8s App.synth', 3, faster('cdk8s', 50)),
    ...atLeast('1000 components: faster than cdk8s App.synth', 10, faster('cdk8s', 1000)),
    ...atLeast('1000 components: faster than one helm process for all', 3, faster('helm-all', 1000)),
    ...atLeast('1000 components: faster than a helm process per app', 30, faster('helm-each', 1000)),
    ...atMost('time of 1000 components against 500', 2.2, Number.isNaN(growth) ? undefined : growth),
    ...atMost('1000 components: memory', 400, find('ours', 1000)?.megabytes, 'MB'),
  ];
}

/** What rendering this workspace with Nx must reach. */
export function nxTargets({ nodeStart, oneProcess, cold, cached, ran, expected }: NxMeasurement): Target[] {
  return [
    ...atMost('nx, nothing cached: against all layers in one process', 3, cold / oneProcess),
    ...atMost("nx, everything cached: more than Node's own start", 0.6, cached - nodeStart, 's'),
    {
      what: 'nx, one component changed: layers that run',
      wanted: expected.join(' '),
      measured: ran.join(' '),
      met: ran.join(' ') === expected.join(' '),
    },
  ];
}
