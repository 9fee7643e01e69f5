import type { Builder, Dataquery } from '@grafana/grafana-foundation-sdk/cog';
import type { DataSource } from './data-sources.ts';
import type { Query } from './query.ts';
import { sdk } from './sdk.ts';

/** How the answer is laid out. */
export type AnswerFormat = 'heatmap' | 'table' | 'time_series';

/** How Grafana refers to a data source. */
export function sourceReference({ type, uid }: DataSource): { readonly type: string; readonly uid: string } {
  return { type, uid };
}

/** The name of the n-th query of a panel: A, B, C. */
export function queryName(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

/** A query as Grafana keeps it. */
export function queryTarget(query: Query, index: number, format: AnswerFormat): Builder<Dataquery> {
  return query.language === 'promql' ? promqlTarget(query, index, format) : logqlTarget(query, index);
}

function promqlTarget({ expression, instant, legend, source }: Query, index: number, format: AnswerFormat) {
  const target = new sdk.prometheus.DataqueryBuilder()
    .refId(queryName(index))
    .datasource(sourceReference(source))
    .expr(expression)
    .format(sdk.prometheus.PromQueryFormat[formatNames[format]]);
  if (legend !== undefined) target.legendFormat(legend);
  return instant ? target.instant() : target.range();
}

const formatNames = { heatmap: 'Heatmap', table: 'Table', time_series: 'TimeSeries' } as const;

function logqlTarget({ expression, instant, legend, source }: Query, index: number) {
  const target = new sdk.loki.DataqueryBuilder()
    .refId(queryName(index))
    .datasource(sourceReference(source))
    .expr(expression)
    .queryType(instant ? 'instant' : 'range');
  if (legend !== undefined) target.legendFormat(legend);
  return target;
}
