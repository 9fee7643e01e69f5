import { chartShape, subchartsOf } from './chart-shape.ts';
import type { ChartPin } from './conformance-input.ts';
import { unknownValue, wrongValueShape } from './errors.ts';
import { knownDefects } from './known-defects.ts';
import type { ValueProblem } from './known-defects.ts';
import { mergeValues } from './merge-values.ts';
import { isPlainObject, valueAt } from './plain-object.ts';
import type { PlainObject } from './plain-object.ts';
import type { Upstream } from './upstream.ts';
import { factsOf } from './upstream.ts';
import { formatPath } from './value-path.ts';
import type { ScalarShape, ValueShape } from './value-shape.ts';
import { valuesSchemaProblems } from './values-schema.ts';

type Chart = Pick<ChartPin, 'name' | 'version'>;

/** The paths of the values that hold no further map: what a person would count as set. */
export function leafPaths(values: PlainObject, path: readonly string[] = []): readonly (readonly string[])[] {
  return Object.entries(values).flatMap(([key, value]) =>
    isPlainObject(value) && Object.keys(value).length > 0 ? leafPaths(value, [...path, key]) : [[...path, key]],
  );
}

/** Whether a scalar default stands for structured data: a template as text, or nothing yet. */
function mayBeStructured(shape: ScalarShape): boolean {
  const text = shape.example;
  return (
    shape.types.has('object') ||
    shape.types.has('array') ||
    text === '' ||
    (typeof text === 'string' && text.includes('\n'))
  );
}

/** Whether a scalar is true or false and nothing else: the text 'false' would be true to a template. */
function isSwitch(shape: ScalarShape): boolean {
  return shape.types.size === 1 && shape.types.has('boolean');
}

function shapeProblem(chart: Chart, path: readonly string[], value: unknown, shape: ValueShape): ValueProblem[] {
  const given = Array.isArray(value) ? 'a list' : isPlainObject(value) ? 'a map' : JSON.stringify(value);
  const wanted =
    shape.kind === 'map' ? 'a map' : shape.kind === 'scalar' && isSwitch(shape) ? 'true or false' : 'a single value';
  return [
    { path, message: wrongValueShape(formatPath(['values', ...path]), given, chart.name, chart.version, wanted) },
  ];
}

/** The set values that have no place in a chart's values. */
function unknownValues(
  chart: Chart,
  shape: ValueShape,
  value: unknown,
  path: readonly string[],
): readonly ValueProblem[] {
  if (value === null || shape.kind === 'free' || shape.kind === 'list') return [];
  if (shape.kind === 'scalar') {
    const structured = isPlainObject(value) || Array.isArray(value);
    const fits = structured ? mayBeStructured(shape) : !isSwitch(shape) || typeof value === 'boolean';
    return fits ? [] : shapeProblem(chart, path, value, shape);
  }
  if (!isPlainObject(value)) return shape.open ? [] : shapeProblem(chart, path, value, shape);
  return Object.entries(value).flatMap(([key, below]) => {
    const child = shape.keys.get(key);
    if (child !== undefined) return unknownValues(chart, child, below, [...path, key]);
    if (shape.open) return [];
    const message = unknownValue(formatPath(['values', ...path, key]), key, chart.name, chart.version, [
      ...shape.keys.keys(),
    ]);
    return [{ path: [...path, key], message }];
  });
}

function isDocumentedBy(shape: ValueShape, path: readonly string[]): boolean {
  const [key, ...rest] = path;
  if (key === undefined || shape.kind !== 'map') return true;
  const child = shape.keys.get(key);
  return child === undefined ? shape.open : isDocumentedBy(child, rest);
}

function isWithin(path: readonly string[], outer: readonly string[]): boolean {
  return outer.every((key, index) => path[index] === key);
}

/** Problems of the merged values with the schemas of the chart and of its sub-charts. */
function schemaProblems(upstream: Upstream, chart: Chart, values: PlainObject): readonly ValueProblem[] {
  const files = upstream.chart(chart.name, chart.version);
  if (files === undefined) return [];
  const merged = mergeValues(files.defaults, values);
  const subcharts = subchartsOf(upstream, chart.name, chart.version).flatMap((subchart) => {
    const own = valueAt(values, [subchart.key]);
    if (subchart.files?.schema === undefined || !isPlainObject(own)) return [];
    const below = mergeValues(subchart.files.defaults, (merged[subchart.key] ?? {}) as PlainObject);
    return valuesSchemaProblems(subchart, subchart.files.schema, below, [subchart.key]);
  });
  return [...(files.schema === undefined ? [] : valuesSchemaProblems(chart, files.schema, merged, [])), ...subcharts];
}

/**
 * What is wrong with the values that a component gives to its chart: keys that the chart does not know, keys that are
 * known to do nothing, and values that the chart's schema refuses. One problem a path, the most telling first.
 */
export function checkChartValues(upstream: Upstream, chart: Chart, values: PlainObject): readonly string[] {
  const shape = chartShape(upstream, chart.name, chart.version);
  const facts = factsOf(upstream, chart.name, chart.version);
  if (shape === undefined || facts === undefined) return [];
  const candidates = [
    ...knownDefects(chart, facts, values, (path) => isDocumentedBy(shape, path)),
    ...unknownValues(chart, shape, values, []),
    ...schemaProblems(upstream, chart, values),
  ];
  const kept: ValueProblem[] = [];
  for (const candidate of candidates) {
    const told = kept.some(({ path }) => isWithin(candidate.path, path) || isWithin(path, candidate.path));
    if (!told || candidate.path.length === 0) kept.push(candidate);
  }
  return kept.map(({ message }) => message);
}
