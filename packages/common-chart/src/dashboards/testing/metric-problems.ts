import { metricSources, seriesOf } from '../metrics/index.ts';
import { seriesUsed } from './promql.ts';

// What counts up, or whether a series may come and go within the range, is what these functions are about.
const forCounters = new Set(['increase', 'irate', 'rate', 'resets']);
const forGauges = new Set(['delta', 'deriv', 'idelta', 'predict_linear']);

const gauges = new Set<string>();
const others = new Set<string>();
for (const { metrics } of metricSources) {
  for (const [metric, type] of Object.entries(metrics)) {
    for (const series of seriesOf(metric, type)) (type === 'gauge' ? gauges : others).add(series);
  }
}

/** What is wrong with the series that a PromQL expression asks for: nothing exposes it, or it is of another type. */
export function metricProblems(expression: string): string[] {
  return seriesUsed(expression).flatMap(({ name, within }) => {
    if (!gauges.has(name) && !others.has(name)) return [`'${name}' in '${expression}' is no metric of the platform`];
    if (within !== undefined && forCounters.has(within) && !others.has(name)) {
      return [`'${name}' in '${expression}' is a gauge, which has no ${within}`];
    }
    return within !== undefined && forGauges.has(within) && !gauges.has(name)
      ? [`'${name}' in '${expression}' is a counter, which has no ${within}`]
      : [];
  });
}
