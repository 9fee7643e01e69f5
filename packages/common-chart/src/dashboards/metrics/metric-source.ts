/** Which series a metric has: a histogram `_bucket`, `_sum` and `_count`, a summary itself, `_sum` and `_count`. */
export type MetricType = 'counter' | 'gauge' | 'histogram' | 'summary';

/** Metrics that one program of the platform exposes, under the names that Prometheus stores. */
export interface MetricSource {
  /** The component that runs it, or has it scraped. */
  readonly component: string;
  /** The program. */
  readonly exporter: string;
  /** The version whose documentation or source was read. */
  readonly version: string;
  /** Where the names are from. */
  readonly reference: string;
  readonly metrics: Readonly<Record<string, MetricType>>;
}

/** The names of the series of a metric. */
export function seriesOf(metric: string, type: MetricType): string[] {
  switch (type) {
    case 'counter':
    case 'gauge':
      return [metric];
    case 'histogram':
      return [`${metric}_bucket`, `${metric}_count`, `${metric}_sum`];
    case 'summary':
      return [metric, `${metric}_count`, `${metric}_sum`];
  }
}
