import { type DataSource, logSource, metricSource } from './data-sources.ts';

/** What a panel asks a data source. */
export interface Query {
  readonly language: 'logql' | 'promql';
  readonly source: DataSource;
  readonly expression: string;
  /** The name of each series, with `{{label}}` for a label. @default - all labels */
  readonly legend?: string;
  /** Whether only the end of the time range is asked for. @default false */
  readonly instant?: boolean;
}

/** How the answer is asked for and shown. */
export type QuerySettings = Pick<Query, 'instant' | 'legend'>;

/**
 * A question about metrics.
 *
 * @example promql('sum by (node) (rate(node_cpu_seconds_total{mode!="idle"}[$__rate_interval]))', { legend: '{{node}}' })
 */
export function promql(expression: string, settings: QuerySettings = {}): Query {
  return { language: 'promql', source: metricSource, expression, ...settings };
}

/**
 * A question about logs.
 *
 * @example logql('{k8s_namespace_name="$namespace"} |= "$search"')
 */
export function logql(expression: string, settings: QuerySettings = {}): Query {
  return { language: 'logql', source: logSource, expression, ...settings };
}
