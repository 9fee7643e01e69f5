import { chartShape, subchartsOf } from '../conformance/chart-shape.ts';
import type { Subchart } from '../conformance/chart-shape.ts';
import type { Upstream } from '../conformance/upstream.ts';
import type { MapShape, ValueShape } from '../conformance/value-shape.ts';
import { valuesInterface } from './values-interface.ts';

/** One version of a chart. */
export interface ChartVersion {
  readonly name: string;
  readonly version: string;
}

const firstLine = '// Written by tools/generate-chart-types.ts; do not edit.';

/** The name of the interface for a chart's values. */
export function interfaceName(chart: string): string {
  const words = chart.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return `${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}Values`;
}

/** The chart that a generated file was written for, or `undefined` for a file that was not generated. */
export function chartOfFile(text: string): ChartVersion | undefined {
  const [first, second = ''] = text.split('\n');
  const match = /^\/\/ Chart (\S+) (\S+)$/.exec(second);
  return first === firstLine && match !== null ? { name: match[1]!, version: match[2]! } : undefined;
}

/** What two places for the same sub-chart take together. */
function united(a: ValueShape, b: ValueShape): ValueShape {
  if (a.kind !== 'map' || b.kind !== 'map') return a.kind === 'free' ? b : a;
  const keys = new Map([...a.keys, ...b.keys].map(([key]) => [key, unitedChild(a.keys.get(key), b.keys.get(key))]));
  return { ...a, keys, open: a.open || b.open };
}

function unitedChild(a: ValueShape | undefined, b: ValueShape | undefined): ValueShape {
  return a !== undefined && b !== undefined ? united(a, b) : (a ?? b)!;
}

function subchartShapes(shape: MapShape, subcharts: readonly Subchart[]): ReadonlyMap<string, MapShape> {
  const shapes = new Map<string, MapShape>();
  for (const { key, name } of subcharts) {
    const own = shape.keys.get(key);
    const known = shapes.get(name);
    const both = own === undefined || known === undefined ? own : united(known, own);
    if (both?.kind === 'map' && !both.open) shapes.set(name, both);
  }
  return shapes;
}

/**
 * The text of the file that types the values of one version of a chart, or `undefined` when upstream does not hold it.
 *
 * Each sub-chart that upstream holds has an interface of its own, shared where the chart uses it twice.
 */
export function chartTypesFile(upstream: Upstream, { name, version }: ChartVersion): string | undefined {
  const shape = chartShape(upstream, name, version);
  if (shape === undefined) return undefined;
  const subcharts = subchartsOf(upstream, name, version);
  const shapes = subchartShapes(shape, subcharts);
  const references = new Map(
    subcharts
      .filter((subchart) => shapes.has(subchart.name))
      .map(({ key, name: chart }) => [key, interfaceName(chart)]),
  );
  const interfaces = [
    valuesInterface(interfaceName(name), `The values of chart ${name}.`, shape, references),
    ...[...shapes].map(([chart, own]) =>
      valuesInterface(interfaceName(chart), `The values of chart ${chart}, a part of chart ${name}.`, own),
    ),
  ];
  return [`${firstLine}\n// Chart ${name} ${version}\n`, ...interfaces].join('\n');
}
