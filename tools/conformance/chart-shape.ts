import type { DependencyFacts } from './chart-facts.ts';
import { isPlainObject } from './plain-object.ts';
import type { PlainObject } from './plain-object.ts';
import { undocumentedValues } from './undocumented-values.ts';
import type { UndocumentedValue } from './undocumented-values.ts';
import type { ChartFiles, Upstream } from './upstream.ts';
import { factsOf } from './upstream.ts';
import { parsePath } from './value-path.ts';
import { valueShape, withPath } from './value-shape.ts';
import type { MapShape, ValueShape } from './value-shape.ts';

/** A sub-chart as it stands in its parent's values. */
export interface Subchart {
  /** The key of the parent's values that holds the sub-chart's. */
  readonly key: string;
  readonly name: string;
  readonly version: string;
  /** @default - absent where upstream does not hold the sub-chart */
  readonly files?: ChartFiles;
}

/** The sub-charts of one version of a chart. */
export function subchartsOf(upstream: Upstream, name: string, version: string): readonly Subchart[] {
  return (factsOf(upstream, name, version)?.dependencies ?? []).map((dependency: DependencyFacts) => {
    const resolved = dependency.resolved ?? '';
    const files = upstream.subchart({ name, version }, dependency.name, resolved);
    return {
      key: dependency.alias ?? dependency.name,
      name: dependency.name,
      version: resolved,
      ...(files === undefined ? {} : { files }),
    };
  });
}

/** A sub-chart's defaults and its parent's additions; a null there names a key too. */
function withAdditions(defaults: PlainObject, additions: PlainObject): PlainObject {
  const known: Record<string, unknown> = { ...defaults };
  for (const [key, value] of Object.entries(additions)) {
    const below = defaults[key];
    if (isPlainObject(value)) known[key] = withAdditions(isPlainObject(below) ? below : {}, value);
    else known[key] = value ?? below ?? null;
  }
  return known;
}

function shapeOfFiles(files: ChartFiles, additions: PlainObject): MapShape {
  const schema = files.schema === undefined ? undefined : { node: files.schema, root: files.schema };
  const shape = valueShape('', withAdditions(files.defaults, additions), schema);
  return shape.kind === 'map' ? { ...shape, open: false } : { kind: 'map', keys: new Map(), open: false };
}

function withUndocumented(shape: MapShape, chart: string, extra: readonly UndocumentedValue[]): MapShape {
  return extra
    .filter((value) => value.chart === chart)
    .reduce<MapShape>((at, value) => withPath(at, parsePath(value.path)) as MapShape, shape);
}

/** What Helm reads itself, in every chart that has sub-charts. */
function withConditions(shape: MapShape, dependencies: readonly DependencyFacts[]): MapShape {
  const conditions = dependencies.flatMap((dependency) => dependency.condition?.split(',') ?? []);
  const paths = [...conditions, ...(dependencies.length > 0 ? ['tags'] : [])];
  return paths.reduce<MapShape>((at, path) => withPath(at, parsePath(path.trim())) as MapShape, shape);
}

/** One `global` for the chart and its sub-charts: a key that any of them lists is known to all. */
function withGlobal(shape: MapShape, parts: readonly ValueShape[], complete: boolean): MapShape {
  const globals = parts
    .flatMap((part) => (part.kind === 'map' ? [part.keys.get('global')] : []))
    .filter((part) => part !== undefined);
  if (globals.length === 0 && complete) return shape;
  const maps = globals.filter((part): part is MapShape => part.kind === 'map');
  const keys = new Map(maps.toReversed().flatMap((part) => [...part.keys]));
  const open = !complete || maps.length < globals.length || maps.some((part) => part.open);
  return { ...shape, keys: new Map([...shape.keys, ['global', { kind: 'map', keys, open }]]) };
}

/**
 * What one version of a chart takes as values, sub-charts included, or `undefined` when upstream does not hold it.
 *
 * The parent's own defaults for a sub-chart count as known there. A sub-chart that upstream does not hold takes anything.
 */
export function chartShape(
  upstream: Upstream,
  name: string,
  version: string,
  extra: readonly UndocumentedValue[] = undocumentedValues,
): MapShape | undefined {
  const files = upstream.chart(name, version);
  if (files === undefined) return undefined;
  const own = shapeOfFiles(files, {});
  const dependencies = factsOf(upstream, name, version)?.dependencies ?? [];
  const subcharts = subchartsOf(upstream, name, version);
  const subshapes = subcharts.map((subchart): [string, ValueShape] => {
    const additions = files.defaults[subchart.key];
    const shape: ValueShape =
      subchart.files === undefined
        ? { kind: 'free', map: true }
        : withUndocumented(
            shapeOfFiles(subchart.files, isPlainObject(additions) ? additions : {}),
            subchart.name,
            extra,
          );
    return [subchart.key, shape];
  });
  const complete = subcharts.every((subchart) => subchart.files !== undefined);
  const nested: MapShape = { ...own, keys: new Map([...own.keys, ...subshapes]) };
  const parts = [own, ...subshapes.map(([, shape]) => shape)];
  return withUndocumented(withGlobal(withConditions(nested, dependencies), parts, complete), name, extra);
}
